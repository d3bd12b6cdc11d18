package no.sioadapter.source;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.Location;

/**
 * From the texts of an absence to its record, by the source profile: the same for every format. One
 * for each reading of a file; not for several threads.
 */
public final class AbsenceInterpreter {
  private final Cell<DecisionNumber> number;
  private final Cell<LocalDate> from;
  private final Cell<LocalDate> to;
  private final Cell<String> reason;

  /**
   * For one file.
   *
   * @param names what each column is called in the file
   */
  public AbsenceInterpreter(SourceProfile profile, Function<AbsenceField, String> names) {
    Values values = new Values(profile);
    number = Cell.unique(names.apply(AbsenceField.NUMBER), DecisionNumber::parse);
    from = Cell.recurring(names.apply(AbsenceField.FROM), values::date);
    to = Cell.recurring(names.apply(AbsenceField.TO), values::date);
    reason = Cell.recurring(names.apply(AbsenceField.REASON), Optional::of);
  }

  /** Reads an absence of a format that lists them apart. */
  public AbsenceRecord read(Location where, Function<AbsenceField, String> texts) {
    return read(where, number.read(texts.apply(AbsenceField.NUMBER)), texts);
  }

  /** Reads an absence of a format that nests them in a decision, whose number it gets. */
  public AbsenceRecord read(
      Location where, Field<DecisionNumber> decision, Function<AbsenceField, String> texts) {
    return new AbsenceRecord(
        where,
        decision,
        from.read(texts.apply(AbsenceField.FROM)),
        to.read(texts.apply(AbsenceField.TO)),
        reason.read(texts.apply(AbsenceField.REASON)));
  }
}
