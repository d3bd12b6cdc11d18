package no.sioadapter.reception;

import java.util.Optional;
import no.sioadapter.receipt.Receipt;

/**
 * What the receiver makes of a report.
 *
 * @param receipt accepted or rejected, with everything there is to say
 * @param figures of an accepted one
 */
public record Verdict(Receipt receipt, Optional<ReceivedFigures> figures) {}
