package no.sioadapter.report.stated;

/**
 * A file that can't be read as the file of a report that it should be. Message and cause are for
 * developers.
 */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String path;

  /** The whole file. */
  public Unreadable(String message) {
    this(message, "");
  }

  /**
   * At a place in the file.
   *
   * @param path where, made of the format's own words only; empty for the whole
   */
  public Unreadable(String message, String path) {
    super(message);
    this.path = path;
  }

  /** The whole file, because of another failure. */
  public Unreadable(Throwable cause) {
    this("", cause);
  }

  /** At a place in the file, because of another failure. */
  public Unreadable(String path, Throwable cause) {
    super(cause);
    this.path = path;
  }

  /** Where in the file; empty where that isn't known. */
  public String path() {
    return path;
  }
}
