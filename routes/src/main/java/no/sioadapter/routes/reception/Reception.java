package no.sioadapter.routes.reception;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.reception.HandedIn;
import no.sioadapter.reception.Judge;
import no.sioadapter.reception.Part;
import no.sioadapter.reception.ReceivedReport;
import no.sioadapter.reception.ReceivedVersions;
import no.sioadapter.reception.ReceptionLedger;
import no.sioadapter.reception.Verdict;
import no.sioadapter.report.ReportId;

/**
 * Takes what is handed in, whichever way it comes: keeps the files, records that they came, judges
 * them, records the verdict. Each step may be the last before a stop; the next try goes on from
 * there. What was taken before is answered as it was then.
 */
public final class Reception {
  private final ReceptionLedger ledger;
  private final KeptFiles files;
  private final Judge judge;
  private final Clock clock;

  /** A municipality's quarter is judged one report at a time, since each is held to the others. */
  private final Map<MunicipalityQuarter, ReentrantLock> underWay = new ConcurrentHashMap<>();

  public Reception(ReceptionLedger ledger, ReceptionFolders folders, Judge judge, Clock clock) {
    this.ledger = ledger;
    this.files = new KeptFiles(folders);
    this.judge = judge;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Answer {
    /** It was taken and judged now. */
    record Taken(ReceivedReport report) implements Answer {}

    /** Exactly this was taken before; nothing happened. */
    record AlreadyThere(ReceivedReport report) implements Answer {}

    /** Its name is taken by another content, and the sender wants no more than to be told. */
    record Conflict() implements Answer {}
  }

  /**
   * Takes it; another content under a known name is kept too, and rejected.
   *
   * @param handedIn with its manifest
   * @throws IOException where the disk or the ledger fails; it may be tried again
   */
  public Answer take(HandedIn handedIn, String sender) throws IOException {
    return take(handedIn, sender, true);
  }

  /**
   * Takes it, unless another content came under its name before: of that nothing is kept.
   *
   * @throws IOException where the disk or the ledger fails; it may be tried again
   */
  public Answer takeNew(HandedIn handedIn, String sender) throws IOException {
    return take(handedIn, sender, false);
  }

  /** Whether that content came before, and was judged. */
  Optional<ReceivedReport> judged(ReportId name, String manifestSha256) {
    return ledger.find(name, manifestSha256).filter(each -> each.judgement().isPresent());
  }

  /** Judges what a stop of the server left. */
  void resume() throws IOException {
    for (ReceivedReport report : ledger.notJudged()) {
      judge(report);
    }
  }

  private Answer take(HandedIn handedIn, String sender, boolean also) throws IOException {
    ReportId name = handedIn.name();
    String sha256 = Judge.manifestSha256(handedIn);
    MunicipalityQuarter quarter = new MunicipalityQuarter(name.municipality(), name.quarter());
    ReentrantLock lock = underWay.computeIfAbsent(quarter, key -> new ReentrantLock());
    lock.lock();
    try {
      Optional<ReceivedReport> known = judged(name, sha256);
      if (known.isPresent()) {
        return new Answer.AlreadyThere(known.orElseThrow());
      }
      boolean taken =
          ledger.named(name).stream().anyMatch(each -> !each.manifestSha256().equals(sha256));
      if (taken && !also) {
        return new Answer.Conflict();
      }
      Instant now = clock.instant();
      files.keep(handedIn);
      ReceivedReport received = ledger.received(name, sha256, sender, now);
      return new Answer.Taken(judged(received, handedIn));
    } finally {
      lock.unlock();
    }
  }

  private void judge(ReceivedReport report) throws IOException {
    HandedIn kept = files.kept(report.name(), report.manifestSha256());
    boolean there =
        kept.files().stream().anyMatch(file -> file.name().endsWith(Part.MANIFEST.suffix()));
    if (there) {
      judged(report, kept);
    }
  }

  private ReceivedReport judged(ReceivedReport report, HandedIn handedIn) throws IOException {
    List<ReceivedVersions.Kept> others =
        ledger.of(report.name().municipality(), report.name().quarter()).stream()
            .filter(each -> each.id() != report.id())
            .map(ReceivedReport::kept)
            .toList();
    Verdict verdict = judge.judge(handedIn, new ReceivedVersions(others), report.receivedAt());
    return ledger.judged(report.id(), clock.instant(), verdict);
  }
}
