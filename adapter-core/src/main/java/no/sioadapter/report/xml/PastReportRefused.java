package no.sioadapter.report.xml;

import java.io.IOException;

/** A file that should hold an earlier report and doesn't: nothing is compared with a guess. */
public final class PastReportRefused extends IOException {
  private static final long serialVersionUID = 1L;

  private final String name;

  PastReportRefused(String name, Throwable cause) {
    super("not an earlier report: " + name, cause);
    this.name = name;
  }

  PastReportRefused(String name) {
    super("not an earlier report: " + name);
    this.name = name;
  }

  /** The file's name, without folders. */
  public String name() {
    return name;
  }
}
