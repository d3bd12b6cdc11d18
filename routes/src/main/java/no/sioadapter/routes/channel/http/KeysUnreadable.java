package no.sioadapter.routes.channel.http;

/** A file with keys or a password can't be read. */
public final class KeysUnreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String setting;

  /** Where the setting of this name points. */
  public KeysUnreadable(String setting, Throwable cause) {
    super("a file with keys can't be read", cause);
    this.setting = setting;
  }

  /** The name of the setting that points there. */
  public String setting() {
    return setting;
  }
}
