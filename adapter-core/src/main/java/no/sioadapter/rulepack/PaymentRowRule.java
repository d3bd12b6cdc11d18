package no.sioadapter.rulepack;

/**
 * A row of the sheet's payment block. The amounts are each municipality's data, never computed.
 *
 * @param name the row's name in the sheet and in the payment plan, such as {@code april}
 * @param quarter the quarter that it pays for, 1–4
 * @param carriesCorrection whether that quarter's correction is added to this row
 */
public record PaymentRowRule(String name, int quarter, boolean carriesCorrection) {}
