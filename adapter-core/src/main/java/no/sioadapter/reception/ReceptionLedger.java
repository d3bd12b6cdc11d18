package no.sioadapter.reception;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;

/**
 * What a receiver was handed and what it said: events, only ever added. What counts follows from
 * them ({@link ReceivedVersions}) and is stored nowhere.
 */
public interface ReceptionLedger {
  /**
   * Something was handed in, and its files are kept. The same content under the same name is one
   * event: if it is there, that one is given back.
   */
  ReceivedReport received(ReportId name, String manifestSha256, String sender, Instant at);

  /**
   * It was judged. The receipt gets the next number of its report's name.
   *
   * @throws IllegalStateException where it was judged before
   */
  ReceivedReport judged(long id, Instant at, Verdict verdict);

  /** The one with that content. */
  Optional<ReceivedReport> find(ReportId name, String manifestSha256);

  /** All under that name, in the order in which they came. */
  List<ReceivedReport> named(ReportId name);

  /** All of a municipality's quarter, in the order in which they came. */
  List<ReceivedReport> of(MunicipalityNumber municipality, Quarter quarter);

  /** All of a quarter, in the order in which they came. */
  List<ReceivedReport> of(Quarter quarter);

  /** Those that a stop of the server left without a judgement. */
  List<ReceivedReport> notJudged();

  /** The quarters of which anything came, the newest first. */
  List<Quarter> quarters();
}
