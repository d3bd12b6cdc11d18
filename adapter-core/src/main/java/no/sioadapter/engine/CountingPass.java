package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.Absence;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Subject;
import no.sioadapter.quality.check.AbsenceWithoutDecision;
import no.sioadapter.quality.check.DecisionNumberConflict;
import no.sioadapter.quality.check.DecisionRepeated;
import no.sioadapter.source.RecordSink;
import org.jspecify.annotations.Nullable;

/**
 * The second reading: each decision is checked, mapped and counted, and ends in one place (I-14).
 * An error on it, or on one of its absences, leaves it out whole (I-07).
 */
final class CountingPass implements RecordSink {
  private final CheckRunner checks;
  private final FindingLog log;
  private final Progress progress;
  private final List<Lane> lanes;
  private final Optional<EarlierComparison> earlier;
  private final DecisionNumbers numbers;
  private final ListedAbsences listedAbsences;
  private final Fingerprints fingerprints = new Fingerprints();
  private final BitSet met = new BitSet();
  private final Map<Integer, Location> firstOfRepeated = new HashMap<>();
  private @Nullable SourceSystem system;
  private int ordinal = -1;

  CountingPass(
      CheckRunner checks,
      FindingLog log,
      Progress progress,
      Survey survey,
      Optional<EarlierComparison> earlier,
      List<Lane> lanes) {
    this.checks = checks;
    this.log = log;
    this.progress = progress;
    this.lanes = List.copyOf(lanes);
    this.earlier = earlier;
    this.numbers = survey.numbers();
    this.listedAbsences = survey.absences();
  }

  /** What follows is of this system. */
  void next(SourceSystem next) {
    this.system = next;
  }

  @Override
  public void decision(DecisionRecord record) {
    progress.step();
    ordinal++;
    int slot = record.number().value().map(this::surveyed).orElse(DecisionNumbers.UNKNOWN);
    boolean first = slot == DecisionNumbers.UNKNOWN || !met.get(slot);
    if (slot != DecisionNumbers.UNKNOWN) {
      met.set(slot);
      if (numbers.rows(slot) > 1 && !numbers.differ(slot) && repeats(slot, record)) {
        return;
      }
    }
    examine(record, slot, first);
  }

  /** I-11: identical rows are one decision, and each row after the first is said. */
  private boolean repeats(int slot, DecisionRecord record) {
    Location first = firstOfRepeated.putIfAbsent(slot, record.where());
    if (first == null) {
      return false;
    }
    String place = first.file() + ":" + first.line();
    Details repeated = new DecisionRepeated.Found(place);
    Finding finding = log.add(record.where(), Subject.of(record), repeated).finding();
    lanes.forEach(lane -> lane.repeated(record, finding));
    return true;
  }

  private void examine(DecisionRecord record, int slot, boolean first) {
    Examination examination = new Examination(log, Subject.of(record));
    if (slot != DecisionNumbers.UNKNOWN && numbers.differ(slot)) {
      // I-11: rows that differ are all left out, so that row order never matters
      examination.add(record.where(), new DecisionNumberConflict.Found(numbers.rows(slot)));
    }
    checks.decision(record, examination);
    List<Absence> absences = nested(record, examination);
    List<ListedAbsences.Standing> listed =
        slot == DecisionNumbers.UNKNOWN ? List.of() : listedAbsences.of(slot);
    for (ListedAbsences.Standing standing : listed) {
      standing
          .absence()
          .ifPresentOrElse(absences::add, () -> examination.holdBack(standing.answered()));
    }
    Optional<Decision> decision = record.toDecision(absences);
    decision.ifPresent(sound -> checks.withAbsences(sound, examination));
    if (earlier.isPresent() && decision.isPresent() && !examination.isHeldBack()) {
      earlier
          .get()
          .view(record.system(), decision.get(), slot)
          .ifPresent(view -> checks.earlier(view, examination));
    }
    Lane.Examined examined = new Lane.Examined(record, decision, ordinal, slot, listed, first);
    // what a table says of it is no other table's matter
    List<Examination> each = examination.times(lanes.size());
    for (int i = 0; i < lanes.size(); i++) {
      lanes.get(i).decision(examined, each.get(i));
    }
  }

  private List<Absence> nested(DecisionRecord record, Examination examination) {
    List<Absence> absences = new ArrayList<>();
    for (AbsenceRecord absence : record.absences()) {
      checks.absence(absence, examination);
      // what makes it unsound has been told just now
      absence.toAbsence().ifPresentOrElse(absences::add, () -> examination.holdBack(true));
    }
    return absences;
  }

  @Override
  public void absence(AbsenceRecord absence) {
    progress.step();
    Optional<DecisionNumber> number = absence.number().value();
    Examination examination = new Examination(log, Subject.ofNumber(number));
    checks.absence(absence, examination);
    int slot = number.map(named -> numbers.slotOf(key(named))).orElse(DecisionNumbers.UNKNOWN);
    if (slot == DecisionNumbers.UNKNOWN) {
      number.ifPresent(
          named -> examination.add(absence.where(), new AbsenceWithoutDecision.Found(named)));
    }
    lanes.forEach(lane -> lane.absence(slot, absence, examination));
  }

  /** Everything has been read. */
  void finish() {
    lanes.forEach(Lane::finish);
  }

  @Override
  public void fileOf(Location where, MunicipalityNumber municipality) {
    // judged in the first reading
  }

  @Override
  public void note(Location where, Details details) {
    log.addAlone(where, details);
  }

  private int surveyed(DecisionNumber number) {
    int slot = numbers.slotOf(key(number));
    if (slot == DecisionNumbers.UNKNOWN) {
      throw new IllegalStateException("the deliveries changed while they were read");
    }
    return slot;
  }

  private NumberKey key(DecisionNumber number) {
    return fingerprints.key(inTurn(), number);
  }

  private SourceSystem inTurn() {
    return Objects.requireNonNull(system, "no delivery yet");
  }
}
