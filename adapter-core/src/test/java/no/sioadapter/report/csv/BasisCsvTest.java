package no.sioadapter.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.PersonId;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.DaySet;
import no.sioadapter.report.errorlist.PersonIds;
import no.sioadapter.rulepack.Addition;
import org.junit.jupiter.api.Test;

class BasisCsvTest {
  private static final long PER_HOUR = 42_000_000_000L;

  @Test
  void writesALineForEachRunOfDaysAndMasksThePerson() throws IOException {
    // 3.5 hours a week is half an hour a day: 31 days 15.5 hours, 28 days 14 hours
    DaySet days =
        new DaySet(
            List.of(
                DateRange.closed(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 31)),
                DateRange.closed(LocalDate.of(2019, 3, 4), LocalDate.of(2019, 3, 31))));
    SioCode code = new SioCode("HTAMDK");
    StringWriter text = new StringWriter();
    try (BasisCsv csv = new BasisCsv(text, PersonIds.MASKED)) {
      csv.add(
          new SourceSystem("gerica"),
          new DecisionNumber("V-1002"),
          new PersonId(2847599807L),
          new Contribution(code, Contribution.Kind.ACTIVE, days, 0, PER_HOUR / 2, PER_HOUR, 12));
    }

    assertEquals(
        """
        system;decision;person;code;kind;from;to;days;units_exact;units;mapping_line\r
        gerica;V-1002;***********;HTAMDK;active;2019-01-01;2019-01-31;31;31/2;15,5000;12\r
        gerica;V-1002;***********;HTAMDK;active;2019-03-04;2019-03-31;28;14;14,0000;12\r
        """,
        text.toString());
    assertFalse(text.toString().contains("2847599807"));
  }

  @Test
  void writesUnitsByHandAndExtraDaysUnderTheirOwnKind() throws IOException {
    // 1 hour a week: three extra days are 3/7 hour
    DaySet days = DaySet.of(DateRange.closed(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 3)));
    SioCode code = new SioCode("HTBODK");
    StringWriter text = new StringWriter();
    try (BasisCsv csv = new BasisCsv(text, PersonIds.MASKED)) {
      csv.add(
          new SourceSystem("profil"),
          new DecisionNumber("=1+1"),
          new PersonId(2847599807L),
          new Contribution(code, Contribution.Kind.EXTRA, days, 0, PER_HOUR / 7, PER_HOUR, 3));
      csv.add(new Addition(new SioCode("UK"), new BigDecimal("0.1250"), 1, "r", "d", "b"));
    }

    List<String> lines = text.toString().lines().toList();
    assertEquals(
        "profil;'=1+1;***********;HTBODK;extra;2019-03-01;2019-03-03;3;3/7;0,4286;3", lines.get(1));
    assertEquals(";;;UK;by-hand;;;;1/8;0,1250;", lines.get(2));
  }
}
