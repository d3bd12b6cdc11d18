package no.sioadapter.report.errorlist;

import java.util.List;
import java.util.stream.Stream;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.ShownText;

/**
 * What the export says in the column that a finding points at; empty where it points at none. At
 * most 120 characters of it.
 *
 * @param ofPerson it stands where a person's id should: whatever it looks like, it tells who it is
 */
public record FaultyValue(String text, boolean ofPerson) {
  /** No value in particular. */
  public static final FaultyValue NONE = new FaultyValue("", false);

  public FaultyValue {
    text = About.cut(text);
  }

  /** The value of a decision, or of one of the absences that its format nests in it. */
  public static FaultyValue of(DecisionRecord record, Location where) {
    Stream<Field<?>> nested =
        record.absences().stream()
            .filter(absence -> absence.where().line() == where.line())
            .filter(absence -> record.where().line() != where.line())
            .flatMap(absence -> fields(absence).stream());
    boolean ofPerson = where.column().equals(record.person().column());
    return among(Stream.concat(nested, record.fields().stream()), where, ofPerson);
  }

  /** The value of an absence that is listed apart. */
  public static FaultyValue of(AbsenceRecord absence, Location where) {
    return among(fields(absence).stream(), where, false);
  }

  private static List<Field<?>> fields(AbsenceRecord absence) {
    return List.of(absence.number(), absence.from(), absence.to(), absence.reason());
  }

  private static FaultyValue among(Stream<Field<?>> fields, Location where, boolean ofPerson) {
    return where.column().isEmpty()
        ? NONE
        : fields
            .filter(field -> field.column().equals(where.column()))
            .findFirst()
            .map(field -> new FaultyValue(field.text(), ofPerson))
            .orElse(NONE);
  }

  /** As a reader may see it. */
  String shown(PersonIds ids) {
    return ofPerson && ids == PersonIds.MASKED ? ShownText.asterisks(text) : ids.text(text);
  }

  /** Never prints what the export says: it may be a person's id. */
  @Override
  public String toString() {
    return "a value";
  }
}
