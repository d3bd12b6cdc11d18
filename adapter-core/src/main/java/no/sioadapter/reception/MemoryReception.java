package no.sioadapter.reception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;

/** A ledger that a stop forgets: for trying the receiver without a database. */
public final class MemoryReception implements ReceptionLedger {
  private final List<ReceivedReport> all = new ArrayList<>();

  @Override
  public synchronized ReceivedReport received(
      ReportId name, String manifestSha256, String sender, Instant at) {
    Optional<ReceivedReport> known = find(name, manifestSha256);
    if (known.isPresent()) {
      return known.orElseThrow();
    }
    ReceivedReport report =
        new ReceivedReport(all.size() + 1L, name, manifestSha256, sender, at, Optional.empty());
    all.add(report);
    return report;
  }

  @Override
  public synchronized ReceivedReport judged(long id, Instant at, Verdict verdict) {
    ReceivedReport old = all.get((int) id - 1);
    if (old.judgement().isPresent()) {
      throw new IllegalStateException("judged before");
    }
    int number =
        1 + (int) named(old.name()).stream().filter(each -> each.judgement().isPresent()).count();
    ReceivedReport report =
        new ReceivedReport(
            id,
            old.name(),
            old.manifestSha256(),
            old.sender(),
            old.receivedAt(),
            Optional.of(new ReceivedReport.Judgement(at, number, verdict)));
    all.set((int) id - 1, report);
    return report;
  }

  @Override
  public Optional<ReceivedReport> find(ReportId name, String manifestSha256) {
    return where(each -> each.name().equals(name) && each.manifestSha256().equals(manifestSha256))
        .stream()
        .findFirst();
  }

  @Override
  public List<ReceivedReport> named(ReportId name) {
    return where(each -> each.name().equals(name));
  }

  @Override
  public List<ReceivedReport> of(MunicipalityNumber municipality, Quarter quarter) {
    return where(
        each ->
            each.name().municipality().equals(municipality)
                && each.name().quarter().equals(quarter));
  }

  @Override
  public List<ReceivedReport> of(Quarter quarter) {
    return where(each -> each.name().quarter().equals(quarter));
  }

  @Override
  public List<ReceivedReport> notJudged() {
    return where(each -> each.judgement().isEmpty());
  }

  @Override
  public List<Quarter> quarters() {
    return where(each -> true).stream()
        .map(each -> each.name().quarter())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private synchronized List<ReceivedReport> where(Predicate<ReceivedReport> condition) {
    return all.stream().filter(condition).toList();
  }
}
