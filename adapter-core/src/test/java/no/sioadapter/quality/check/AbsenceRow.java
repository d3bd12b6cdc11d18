package no.sioadapter.quality.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.AbsenceCheck;

/** A row of absences that no check finds fault with, until a test changes a value of it. */
final class AbsenceRow {
  Field<DecisionNumber> number = Row.says("Vedtaksnr", "V-1", new DecisionNumber("V-1"));
  Field<LocalDate> from = Row.says("Fra dato", "01.02.2019", LocalDate.of(2019, 2, 1));
  Field<LocalDate> to = Row.missing("Til dato");

  static AbsenceRow of(String from, String to) {
    AbsenceRow row = new AbsenceRow();
    row.from = Row.says("Fra dato", from, LocalDate.parse(from));
    row.to = Row.says("Til dato", to, LocalDate.parse(to));
    return row;
  }

  List<Row.Seen> examinedBy(AbsenceCheck check) {
    List<Row.Seen> seen = new ArrayList<>();
    AbsenceRecord record =
        new AbsenceRecord(
            new Location("opphor.csv", 2, ""), number, from, to, Row.missing("Årsak"));
    check.examine(record, (where, details) -> seen.add(new Row.Seen(where.column(), details)));
    return seen;
  }
}
