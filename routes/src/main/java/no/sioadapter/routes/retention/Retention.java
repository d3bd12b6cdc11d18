package no.sioadapter.routes.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.KeptInput;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.PurgeLedger;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunBasis;
import no.sioadapter.ledger.RunId;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.csv.BasisCsv;
import no.sioadapter.routes.cipher.FileCipher;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.quarter.EarlierRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes out of the archive what has been kept long enough: what old deliveries and runs named, and
 * nothing that is kept names. Old is what came or began before the period and belongs to a quarter
 * that is settled, as is the one after it, which is held against it. What the ledger doesn't name
 * stays.
 */
public final class Retention {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final int ALL = Integer.MAX_VALUE;

  private final Period period;
  private final DeliveryLedger deliveries;
  private final RunLedger runs;
  private final PurgeLedger purges;
  private final KeptContents kept;
  private final Predicate<MunicipalityQuarter> settled;
  private final DataFolders folders;
  private final Archive archive;
  private final Clock clock;

  /**
   * @param period how long everything is kept, by the clock's calendar
   * @param settled whether a quarter's report stands
   */
  public Retention(
      Period period,
      DeliveryLedger deliveries,
      RunLedger runs,
      PurgeLedger purges,
      KeptContents kept,
      Predicate<MunicipalityQuarter> settled,
      DataFolders folders,
      Archive archive,
      Clock clock) {
    this.period = period;
    this.deliveries = deliveries;
    this.runs = runs;
    this.purges = purges;
    this.kept = kept;
    this.settled = settled;
    this.folders = folders;
    this.archive = archive;
    this.clock = clock;
  }

  /**
   * Looks through everything, and takes away what nobody needs: the ledger first, then the disk, so
   * that nothing is ever gone without a word.
   *
   * @throws IOException where the disk fails; the next look goes on
   */
  public synchronized void purge() throws IOException {
    Archive.Removal removal = archive.removal();
    Age age = new Age(ZonedDateTime.now(clock).minus(period).toInstant());
    Set<ContentHash> needed = new HashSet<>();
    Set<ContentHash> old = new LinkedHashSet<>();
    Set<DeliveryId> neededDeliveries = new HashSet<>();
    Set<MunicipalityNumber> municipalities = new HashSet<>();
    int bases = 0;
    for (RecordedRun run : runs.newest(ALL)) {
      municipalities.add(run.order().municipality());
      Optional<RunBasis> basis = run.finished().flatMap(RunOutcome.Finished::basis);
      Set<ContentHash> inputs = new HashSet<>();
      basis.ifPresent(b -> b.inputs().stream().map(KeptInput::hash).forEach(inputs::add));
      if (age.isOld(run)) {
        old.addAll(inputs);
        bases += removeBasis(run);
      } else {
        needed.addAll(inputs);
        neededDeliveries.addAll(run.order().deliveries());
        if (basis.isPresent()) {
          Optional<RunId> earlier = EarlierRun.kept(basis.get(), archive);
          earlier
              .flatMap(runs::find)
              .ifPresent(it -> neededDeliveries.addAll(it.order().deliveries()));
        }
      }
    }
    for (RecordedDelivery delivery : deliveries.newest(ALL)) {
      boolean goes = age.isOld(delivery) && !neededDeliveries.contains(delivery.id());
      List<StoredFile> files = delivery.arrival().files();
      files.stream().map(StoredFile::hash).forEach((goes ? old : needed)::add);
    }
    municipalities.forEach(number -> needed.addAll(kept.of(number)));
    old.removeAll(needed);
    int contents = 0;
    for (ContentHash content : old) {
      if (archive.has(content)) {
        purges.purged(content, clock.instant());
        contents += removal.remove(content) ? 1 : 0;
      }
    }
    if (contents + bases > 0) {
      LOG.info("kept for {}: {} contents and {} bases are gone", period, contents, bases);
    }
  }

  /** The basis beside a report, encrypted or from before anything was. */
  private int removeBasis(RecordedRun run) throws IOException {
    Path reports = folders.reports(run.order().municipality(), run.order().quarter());
    List<StoredFile> files = run.finished().map(RunOutcome.Finished::files).orElse(List.of());
    int removed = 0;
    for (StoredFile file : files) {
      for (String name : List.of(file.name(), file.name() + FileCipher.SUFFIX)) {
        Path place = reports.resolve(name);
        if (file.name().endsWith(BasisCsv.SUFFIX) && Files.exists(place)) {
          purges.purged(file.hash(), clock.instant());
          Files.delete(place);
          removed++;
        }
      }
    }
    return removed;
  }

  /** What is old, looked at once. */
  private final class Age {
    private final Instant limit;
    private final Map<MunicipalityQuarter, Boolean> known = new HashMap<>();

    Age(Instant limit) {
      this.limit = limit;
    }

    boolean isOld(RecordedRun run) {
      return run.startedAt().isBefore(limit)
          && isDone(run.order().municipality(), run.order().quarter());
    }

    /** What didn't count for any quarter is nobody's. */
    boolean isOld(RecordedDelivery delivery) {
      Optional<Address> address = delivery.arrival().address().filter(it -> delivery.accepted());
      return delivery.arrival().at().isBefore(limit)
          && (address.isEmpty() || isDone(address.get().municipality(), address.get().quarter()));
    }

    private boolean isDone(MunicipalityNumber municipality, Quarter quarter) {
      return isSettled(new MunicipalityQuarter(municipality, quarter))
          && isSettled(new MunicipalityQuarter(municipality, quarter.next()));
    }

    private boolean isSettled(MunicipalityQuarter quarter) {
      return known.computeIfAbsent(quarter, settled::test);
    }
  }
}
