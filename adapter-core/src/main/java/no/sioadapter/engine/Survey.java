package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Subject;
import no.sioadapter.quality.check.ForeignFile;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.source.RecordSink;
import org.jspecify.annotations.Nullable;

/**
 * The first reading: every file is read whole before anything is counted, and what counting can't
 * see row by row is gathered: numbers that come twice (I-11) and absences listed apart.
 */
final class Survey implements RecordSink {
  private final Municipality municipality;
  private final CheckRunner checks;
  private final Judge judge;
  private final FindingLog log;
  private final Progress progress;
  private final Fingerprints fingerprints = new Fingerprints();
  private final DecisionNumbers numbers = new DecisionNumbers();
  private final ListedAbsences absences = new ListedAbsences();
  private @Nullable SourceSystem system;

  Survey(
      Municipality municipality,
      CheckRunner checks,
      Judge judge,
      FindingLog log,
      Progress progress) {
    this.municipality = municipality;
    this.checks = checks;
    this.judge = judge;
    this.log = log;
    this.progress = progress;
  }

  /** What follows is of this system. */
  void next(SourceSystem next) {
    this.system = next;
  }

  DecisionNumbers numbers() {
    return numbers;
  }

  /** All that was listed apart, joined to the numbers; asked for once, when all has been read. */
  ListedAbsences absences() {
    absences.link(numbers);
    return absences;
  }

  @Override
  public void decision(DecisionRecord decision) {
    progress.step();
    decision
        .number()
        .value()
        .ifPresent(number -> numbers.add(key(number), fingerprints.words(decision)));
  }

  @Override
  public void absence(AbsenceRecord absence) {
    progress.step();
    absence.number().value().ifPresent(number -> absences.add(key(number), standing(absence)));
  }

  /**
   * Only the records of the second reading are spoken of; here it is asked whether there is one.
   */
  private ListedAbsences.Standing standing(AbsenceRecord absence) {
    Subject subject = Subject.ofNumber(absence.number().value());
    List<Judge.Ruling> rulings = new ArrayList<>();
    checks.absence(absence, (where, details) -> rulings.add(judge.rule(details, subject)));
    boolean heldBack = rulings.stream().anyMatch(Judge.Ruling::holdsBack);
    return new ListedAbsences.Standing(
        heldBack ? Optional.empty() : absence.toAbsence(),
        rulings.stream().noneMatch(Judge.Ruling::isOpen),
        !rulings.isEmpty());
  }

  @Override
  public void fileOf(Location where, MunicipalityNumber number) {
    // I-11: another municipality's file is refused; I-12: a predecessor's is accepted
    if (!number.equals(municipality.number()) && !municipality.predecessors().contains(number)) {
      log.addAlone(where, new ForeignFile.Found(number, municipality.number()));
    }
  }

  @Override
  public void note(Location where, Details details) {
    // said once, in the second reading
  }

  private NumberKey key(DecisionNumber number) {
    return fingerprints.key(Objects.requireNonNull(system, "no delivery yet"), number);
  }
}
