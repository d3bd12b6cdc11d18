package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MandatoryFieldMissingTest {
  private final MandatoryFieldMissing check = new MandatoryFieldMissing();

  @Test
  void findsEachMissingValueByItsColumn() {
    Row row = new Row();
    row.municipality = Row.missing("Kommunenr");
    row.person = Row.missing("Fødselsnr");
    row.number = Row.missing("Vedtaksnr");
    row.localCode = Row.missing("Tjenestekode");
    row.from = Row.missing("Fra dato");
    row.amount = Row.missing("Omfang");
    row.amountKind = Row.missing("Omfangstype");
    assertEquals(
        Stream.of(
                "Kommunenr",
                "Fødselsnr",
                "Vedtaksnr",
                "Tjenestekode",
                "Fra dato",
                "Omfang",
                "Omfangstype")
            .map(column -> new Row.Seen(column, new MandatoryFieldMissing.Found(column)))
            .toList(),
        row.examinedBy(check));
  }

  @Test
  void asksForNothingElse() {
    Row row = new Row();
    row.iplos = Row.missing("IPLOS");
    assertEquals(List.of(), row.examinedBy(check));
  }

  @Test
  void leavesWhatCannotBeReadToOthers() {
    Row row = new Row();
    row.from = Row.unreadable("Fra dato", "i går");
    row.amount = Row.unreadable("Omfang", "mye");
    assertEquals(List.of(), row.examinedBy(check));
  }

  @Test
  void asksAbsencesForTheirDecisionAndFirstDay() {
    AbsenceRow row = new AbsenceRow();
    assertEquals(List.of(), row.examinedBy(check));
    row.number = Row.missing("Vedtaksnr");
    row.from = Row.missing("Fra dato");
    assertEquals(
        List.of(
            new Row.Seen("Vedtaksnr", new MandatoryFieldMissing.Found("Vedtaksnr")),
            new Row.Seen("Fra dato", new MandatoryFieldMissing.Found("Fra dato"))),
        row.examinedBy(check));
  }
}
