package no.sioadapter.reception;

import java.time.Instant;
import java.util.Optional;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.report.ReportId;

/**
 * Something that was handed in, as the receiver's ledger has it.
 *
 * @param id in the order in which they came
 * @param sender who handed it in, as the receiver knows them; empty text where nobody is told apart
 * @param judgement what came of it; empty until it has been judged
 */
public record ReceivedReport(
    long id,
    ReportId name,
    String manifestSha256,
    String sender,
    Instant receivedAt,
    Optional<Judgement> judgement) {
  /**
   * What came of it.
   *
   * @param number the receipt's number among those of the same name, 1 and up
   */
  public record Judgement(Instant judgedAt, int number, Verdict verdict) {
    /** The name of the receipt's file. */
    public String fileName() {
      return "%s-kvittering-%d.xml".formatted(verdict.receipt().report().name(), number);
    }
  }

  /** What the receiver has said of it. */
  public Receipt.Outcome outcome() {
    return judgement
        .map(said -> said.verdict().receipt().outcome())
        .orElse(Receipt.Outcome.RECEIVED);
  }

  /** As its fellows of the quarter are told apart. */
  public ReceivedVersions.Kept kept() {
    return new ReceivedVersions.Kept(name.version(), manifestSha256, outcome());
  }
}
