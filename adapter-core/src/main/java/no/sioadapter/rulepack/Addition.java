package no.sioadapter.rulepack;

import java.math.BigDecimal;
import no.sioadapter.code.SioCode;
import no.sioadapter.quality.ShownText;

/**
 * Units that no EPJ holds, entered by hand (I-18). Its texts stand in the report: what could be a
 * person's id in them is masked.
 *
 * @param units hours or days, positive, at most 4 decimals
 * @param recipients persons, 0 or more; they are added to the code's recipients, not to S01
 * @param reason why, not blank
 * @param document the document that shows it, not blank
 * @param registeredBy who entered it, not blank
 */
public record Addition(
    SioCode code,
    BigDecimal units,
    long recipients,
    String reason,
    String document,
    String registeredBy) {
  public Addition {
    reason = ShownText.mask(reason);
    document = ShownText.mask(document);
    registeredBy = ShownText.mask(registeredBy);
  }
}
