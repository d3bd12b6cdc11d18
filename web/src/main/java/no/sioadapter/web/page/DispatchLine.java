package no.sioadapter.web.page;

import java.util.List;

/**
 * A dispatch on the page, every value as it is shown.
 *
 * @param changed Norwegian time
 * @param remarks what stands in its way, and when it is tried again
 */
public record DispatchLine(
    String report, String channel, String state, String changed, List<String> remarks) {
  public DispatchLine {
    remarks = List.copyOf(remarks);
  }
}
