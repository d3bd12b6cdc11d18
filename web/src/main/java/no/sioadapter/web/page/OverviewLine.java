package no.sioadapter.web.page;

import java.util.List;

/**
 * A municipality in the overview of a quarter, as the page shows it; empty text where there is
 * nothing.
 *
 * @param remarks what was said of the newest
 */
public record OverviewLine(
    String number,
    String name,
    String state,
    String version,
    String received,
    String counting,
    String total,
    String recipients,
    List<String> remarks) {
  public OverviewLine {
    remarks = List.copyOf(remarks);
  }
}
