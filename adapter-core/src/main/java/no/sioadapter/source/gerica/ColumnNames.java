package no.sioadapter.source.gerica;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.source.AbsenceField;
import no.sioadapter.source.DecisionField;
import no.sioadapter.source.SourceProfile;
import no.sioadapter.source.Word;

/**
 * What the profile calls the columns of one kind of file.
 *
 * @param names per field its names, the one that is shown first
 * @param required the fields whose columns must be there
 */
record ColumnNames<F extends Enum<F>>(Map<F, List<String>> names, List<F> required) {
  static ColumnNames<DecisionField> ofDecisions(SourceProfile profile) {
    return new ColumnNames<>(profile.decisionColumns(), profile.required());
  }

  /** Without its last day an absence would be read as open, so that column must be there too. */
  static ColumnNames<AbsenceField> ofAbsences(SourceProfile profile) {
    return new ColumnNames<>(
        profile.absenceColumns(), List.of(AbsenceField.NUMBER, AbsenceField.FROM, AbsenceField.TO));
  }

  /** What people are shown for a field. */
  String shown(F field) {
    List<String> all = names.get(field);
    return all == null || all.isEmpty() ? Word.fold(field.name()) : all.get(0);
  }

  /** The field that each name means; names as {@link Word#fold} makes them. */
  Map<String, F> meanings() {
    Map<String, F> meanings = new HashMap<>();
    names.forEach((field, all) -> all.forEach(name -> meanings.put(Word.fold(name), field)));
    return meanings;
  }
}
