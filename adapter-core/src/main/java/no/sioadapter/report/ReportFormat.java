package no.sioadapter.report;

/**
 * One of the files that a report is delivered as. Safe for use by several threads; made once and
 * kept, because some formats are dear to set up.
 */
public interface ReportFormat {
  /** The end of the file's name, with its point: {@code .csv}. */
  String suffix();

  /**
   * The file's content: a function of the report alone, so the same report gives the same bytes.
   */
  byte[] bytes(Report report);
}
