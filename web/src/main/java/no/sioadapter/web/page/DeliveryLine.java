package no.sioadapter.web.page;

import java.util.List;

/**
 * A delivery on the page, every value as it is shown; empty text where there is none.
 *
 * @param arrived Norwegian time
 * @param remarks what else there is to say
 */
public record DeliveryLine(
    long id,
    String system,
    String name,
    String municipality,
    String quarter,
    String arrived,
    String state,
    List<String> remarks) {
  public DeliveryLine {
    remarks = List.copyOf(remarks);
  }
}
