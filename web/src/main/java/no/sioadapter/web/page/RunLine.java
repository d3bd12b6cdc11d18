package no.sioadapter.web.page;

import java.util.List;

/**
 * A run on the page, every value as it is shown; empty text where there is none.
 *
 * @param started Norwegian time
 * @param total whole kroner
 * @param figures recipients (S01), and where the decisions went (I-14)
 * @param files what can be fetched
 * @param remarks what else there is to say
 */
public record RunLine(
    long id,
    String municipality,
    String quarter,
    String version,
    String state,
    String started,
    String total,
    List<Figure> figures,
    List<FileLink> files,
    List<String> remarks) {
  public RunLine {
    figures = List.copyOf(figures);
    files = List.copyOf(files);
    remarks = List.copyOf(remarks);
  }

  /** A number with what it counts. */
  public record Figure(String name, String number) {}

  /**
   * A file to fetch.
   *
   * @param kind its name without the report's
   */
  public record FileLink(String kind, String name, String href) {}
}
