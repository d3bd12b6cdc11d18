package no.sioadapter.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Shift;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.Location;
import no.sioadapter.period.DateRange;
import no.sioadapter.quality.check.AbsenceWithoutDecision;
import no.sioadapter.quality.check.BrokenRow;
import no.sioadapter.quality.check.DecisionRepeated;
import no.sioadapter.quality.check.HoursExceedWeek;
import no.sioadapter.quality.check.MappingAmbiguous;
import no.sioadapter.quality.check.MappingLapsed;
import no.sioadapter.quality.check.Unmapped;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.Test;

class FindingTextTest {
  private final FindingText bokmaal = FindingText.in(Language.NB);
  private final FindingText nynorsk = FindingText.in(Language.NN);
  private final FindingText english = FindingText.in(Language.EN);

  @Test
  void saysItInTheReadersLanguage() {
    Finding finding =
        new Finding(
            Severity.ERROR,
            new Location("vedtak.csv", 4, "Omfang"),
            DecisionNumber.parse("V-1"),
            new HoursExceedWeek.Found(
                new BigDecimal("672.1000"), AmountKind.HOURS_PER_MONTH, new BigDecimal("168")));
    assertEquals(
        "Omfanget på 672,1 timer per måned er mer enn 168 timer i uken på én tjeneste."
            + " Kontroller omfang og omfangstype i EPJ-systemet.",
        bokmaal.of(finding));
    assertEquals(
        "Omfanget på 672,1 timar per månad er meir enn 168 timar i veka på éi teneste."
            + " Kontroller omfang og omfangstype i EPJ-systemet.",
        nynorsk.of(finding));
    assertEquals(
        "The amount of 672.1 hours a month is more than 168 hours a week on one service."
            + " Check the amount and its kind in the EPJ system.",
        english.of(finding));
  }

  @Test
  void saysThatSomethingIsNotSet() {
    assertEquals(
        "Ingen rad i koblingstabellen passer for tjenestekode HSYK-A (enhet: ikke satt, vakt:"
            + " natt, bemanningsfaktor: ikke satt, plass: ikke satt). Legg til en rad, eller rett"
            + " vedtaket i EPJ-systemet.",
        bokmaal.of(
            new Unmapped.Found(
                new LocalCode("HSYK-A"),
                "",
                Optional.of(Shift.NIGHT),
                Optional.empty(),
                Optional.empty())));
  }

  @Test
  void saysWhichEndOfAMappingRowIsOpen() {
    assertEquals(
        "The row of the mapping table for service code AVL-I, line 7, is not valid on all the days"
            + " that the decision has in the quarter (from: not set, to: 2019-02-10). Extend the"
            + " row, or add a new one.",
        english.of(
            new MappingLapsed.Found(
                new LocalCode("AVL-I"), DateRange.EARLIEST, LocalDate.of(2019, 2, 10), 7)));
    assertEquals(
        new MappingLapsed.Found(
            new LocalCode("AVL-I"), Optional.of(LocalDate.of(2019, 2, 10)), Optional.empty(), 7),
        new MappingLapsed.Found(
            new LocalCode("AVL-I"), LocalDate.of(2019, 2, 10), DateRange.LATEST.minusDays(1), 7));
  }

  @Test
  void fillsTheWordsForAReasonToo() {
    assertEquals(
        "Rada eller elementet er sett saman feil: ho har 15 verdiar, ikkje 16. Hent ut eksporten på"
            + " nytt frå EPJ-systemet, og lever han utan å redigere han.",
        nynorsk.of(new BrokenRow.Found(BrokenRow.Reason.NUMBER_OF_VALUES, 15, 16)));
  }

  @Test
  void listsLines() {
    assertEquals(
        "Flere rader i koblingstabellen passer like godt for tjenestekode BPA: linje 4, 9, 1234."
            + " Gjør vilkårene på radene mer presise.",
        bokmaal.of(new MappingAmbiguous.Found(new LocalCode("BPA"), List.of(4, 9, 1234))));
  }

  @Test
  void masksAnIdThatCameIntoAnotherColumn() {
    assertEquals(
        "The absence is of decision ***********, which is in no delivery from the system. Correct"
            + " the decision number in the EPJ system, or deliver the file with the decision too.",
        english.of(new AbsenceWithoutDecision.Found(new DecisionNumber("02847599807"))));
  }

  @Test
  void doesNotTakeAFilesNameForAnId() {
    assertEquals(
        "Den samme raden står flere ganger, først i gerica-1243-20190402T0615.zip:12. Vedtaket"
            + " teller én gang. Finn ut hvorfor eksporten gjentar det.",
        bokmaal.of(new DecisionRepeated.Found("gerica-1243-20190402T0615.zip:12")));
  }

  @Test
  void namesSeveritiesAndGroups() {
    assertEquals("advarsel", bokmaal.of(Severity.WARNING));
    assertEquals("åtvaring", nynorsk.of(Severity.WARNING));
    assertEquals("warning", english.of(Severity.WARNING));
    assertEquals("vedtak", bokmaal.of(Group.RECORD));
    assertEquals("decision", english.of(Group.RECORD));
  }
}
