package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.PastReport;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.QuarterView;
import no.sioadapter.quality.UnitCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quarter is 2019Q1. Margins: 25 percent, 200 hours, 90 days. */
class QuarterChecksTest {
  private static final Margin MARGIN = new Margin(number("25"), number("200"), number("90"));

  @ParameterizedTest
  @CsvSource({
    // 25 percent of 1728 is 432
    "1728, 2160, false",
    "1728, 2160.0001, true",
    "1728, 1296, false",
    "1728, 1295.9999, true",
    // many percent, few hours
    "100, 300, false",
    "100, 300.0001, true",
    // from nothing or to nothing is for other checks
    "0, 5000, false",
    "5000, 0, false"
  })
  void units_must_move_by_more_than_the_percentage_and_the_floor(
      String before, String now, boolean told) {
    QuarterView view = view(List.of(hours("HTAMDK", now)), past("2018Q4", "HTAMDK", before, 1));
    assertEquals(told, !told(new UnitsChangedSinceLastQuarter(MARGIN), view).isEmpty());
  }

  @Test
  void a_code_that_counts_days_has_a_floor_of_its_own() {
    PastReport past = past("2018Q4", "TAKO", "180", 1);
    QuarterCheck check = new UnitsChangedSinceLastQuarter(MARGIN);
    assertEquals(List.of(), told(check, view(List.of(days("TAKO", "270")), past)));
    assertEquals(
        List.of(
            ":Found[sioCode=TAKO, now=271, before=180, unit=DAY, earlier=2018Q4, percent=50.6]"),
        told(check, view(List.of(days("TAKO", "271")), past)));
  }

  @Test
  void a_fall_is_told_as_a_negative_percentage() {
    PastReport past = past("2018Q4", "HTAMDK", "1000", 1);
    assertEquals(
        List.of(
            ":Found[sioCode=HTAMDK, now=333.3333, before=1000, unit=HOUR, earlier=2018Q4,"
                + " percent=-66.7]"),
        told(
            new UnitsChangedSinceLastQuarter(MARGIN),
            view(List.of(hours("HTAMDK", "333.3333")), past)));
  }

  @Test
  void the_year_before_is_the_same_quarter_and_no_other() {
    QuarterCheck check = new UnitsChangedSinceLastYear(MARGIN);
    List<QuarterView.Line> lines = List.of(hours("HTAMDK", "900"));
    QuarterView year = view(lines, past("2018Q1", "HTAMDK", "100", 1));
    assertTrue(check.hasSomethingToLookAt(year));
    assertEquals(1, told(check, year).size());
    assertFalse(check.hasSomethingToLookAt(view(lines, past("2018Q4", "HTAMDK", "100", 1))));
  }

  @Test
  void without_the_report_of_the_quarter_before_there_is_nothing_to_look_at() {
    QuarterView alone = view(List.of(hours("HTAMDK", "900")), past("2018Q1", "HTAMDK", "1", 1));
    for (QuarterCheck check :
        List.of(
            new UnitsChangedSinceLastQuarter(MARGIN),
            new RecipientsChanged(number("25"), number("5")),
            new CodeVanished(),
            new CodeAppeared(),
            new FarFewerDecisions(number("20"), number("20")))) {
      assertFalse(check.hasSomethingToLookAt(alone), check.getClass().getSimpleName());
      assertTrue(
          check.hasSomethingToLookAt(
              view(List.of(hours("HTAMDK", "900")), past("2018Q4", "HTAMDK", "1", 1))));
    }
  }

  @ParameterizedTest
  @CsvSource({"32, false", "31, true", "54, true", "53, false", "0, false"})
  void recipients_are_told_of_when_many_came_or_went(long before, boolean told) {
    // 40 now; 25 percent of 32 is 8, of 31 7.75; 14 of 54 are 25.9 percent, 13 of 53 24.5
    QuarterView view =
        view(List.of(hours("HTAMDK", "900", 40)), past("2018Q4", "HTAMDK", "900", before));
    assertEquals(told, !told(new RecipientsChanged(number("25"), number("5")), view).isEmpty());
  }

  @Test
  void a_code_that_vanished_is_told_of_also_where_the_year_has_it_no_more() {
    QuarterView view =
        view(
            List.of(hours("HTAMDK", "900"), hours("HTAMN", "0"), hours("HTST", "0")),
            past("2018Q4", Map.of("HTAMDK", "1", "HTAMN", "2", "HTST", "0", "GONE", "3"), 1, 1));
    assertEquals(
        List.of(
            ":Found[sioCode=GONE, before=3, earlier=2018Q4]",
            ":Found[sioCode=HTAMN, before=2, earlier=2018Q4]"),
        told(new CodeVanished(), view));
  }

  @Test
  void a_code_that_appeared_is_told_of_also_where_the_year_before_had_no_such() {
    QuarterView view =
        view(
            List.of(
                hours("HTAMDK", "900"), hours("HTAMN", "1"), hours("NEW", "2"), hours("X", "0")),
            past("2018Q4", Map.of("HTAMDK", "1", "HTAMN", "0"), 1, 1));
    assertEquals(
        List.of(
            ":Found[sioCode=HTAMN, now=1, earlier=2018Q4]",
            ":Found[sioCode=NEW, now=2, earlier=2018Q4]"),
        told(new CodeAppeared(), view));
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 1250, false",
    "1000, 1250.0001, true",
    "1000, 749.9999, true",
    "1000, 0, true",
    "0, 9000, false"
  })
  void delivered_is_held_against_the_plan_where_there_is_one(
      String planned, String delivered, boolean told) {
    QuarterView view =
        view(
            List.of(
                new QuarterView.Line(
                    code("HTAMDK", UnitKind.HOUR),
                    number("764"),
                    number(planned),
                    number(delivered),
                    1)));
    QuarterCheck check = new FarFromPlan(MARGIN);
    assertEquals(!planned.equals("0"), check.hasSomethingToLookAt(view));
    assertEquals(told, !told(check, view).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    // 20 percent of 200 is 40; the view holds 160
    "200, false",
    "201, true",
    "180, false",
    "100, false",
    "160, false"
  })
  void far_fewer_decisions_than_before_are_told_of_and_more_are_not(long before, boolean told) {
    QuarterView view = view(List.of(), past("2018Q4", Map.of(), 1, before));
    assertEquals(told, !told(new FarFewerDecisions(number("20"), number("20")), view).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-30T23:59, true",
    "2019-03-31T00:00, false",
    "2019-04-02T06:15, false",
    "2018-12-31T12:00, true"
  })
  void a_delivery_made_before_the_last_day_is_told_of_at_the_delivery(String at, boolean told) {
    List<String> found = told(new DeliveryBeforeQuarterEnd(), made(true, at));
    assertEquals(
        told
            ? List.of("gerica-1:Found[made=" + at.substring(0, 10) + ", lastDay=2019-03-31]")
            : List.of(),
        found);
  }

  @Test
  void before_the_quarter_is_over_no_delivery_can_be_younger_than_its_end() {
    QuarterCheck check = new DeliveryBeforeQuarterEnd();
    assertFalse(check.hasSomethingToLookAt(made(false, "2019-03-01T12:00")));
    assertTrue(check.hasSomethingToLookAt(made(true, "2019-03-01T12:00")));
    assertFalse(check.hasSomethingToLookAt(view(List.of())));
  }

  @ParameterizedTest
  @CsvSource({"2496.99, true", "2497.00, false", "2497.01, true"})
  void a_bought_place_costs_the_own_place_and_the_difference(String price, boolean told) {
    QuarterView view =
        view(
            List.of(
                place("LOKO", PlaceOwnership.OWN, "2409"),
                place("AKO", PlaceOwnership.OWN, "1"),
                place("LOKJ", PlaceOwnership.BOUGHT, price)));
    QuarterCheck check = new BoughtPriceIrregular(number("88"));
    assertTrue(check.hasSomethingToLookAt(view));
    assertEquals(
        told ? List.of(":Found[sioCode=LOKJ, price=" + price + ", expected=2497]") : List.of(),
        told(check, view));
    assertFalse(
        check.hasSomethingToLookAt(view(List.of(place("LOKJ", PlaceOwnership.BOUGHT, "1")))));
  }

  @Test
  void a_bought_place_is_held_against_the_own_place_of_its_kind_whatever_their_order() {
    QuarterCheck check = new BoughtPriceIrregular(number("88"));
    QuarterView view =
        view(
            List.of(
                place("LOKJ", PlaceOwnership.BOUGHT, "2497"),
                place("AKO", PlaceOwnership.OWN, "1"),
                place("LOKO", PlaceOwnership.OWN, "2409")));
    assertEquals(List.of(), told(check, view));
  }

  @ParameterizedTest
  @CsvSource({
    // 93.5 + 384.5 x factor = 478, 401.1, 285.75, 208.85, 131.95, rounded to whole kroner
    "1.0, 478, false",
    "0.8, 401, false",
    "0.5, 286, false",
    "0.3, 209, false",
    "0.1, 132, false",
    "0.5, 285.75, true",
    "0.1, 131, true",
    "0.1, 133, true"
  })
  void a_day_activity_costs_the_base_and_the_slope_times_its_factor(
      String factor, String price, boolean told) {
    QuarterCheck check =
        new DayActivityPriceIrregular(Set.of("day-activity"), number("93.5"), number("384.5"));
    QuarterView view = view(List.of(activity("day-activity", factor, price)));
    assertEquals(told, !told(check, view).isEmpty());
    assertTrue(check.hasSomethingToLookAt(view));
    assertFalse(
        check.hasSomethingToLookAt(view(List.of(activity("support-contact", factor, price)))));
  }

  @ParameterizedTest
  @CsvSource({
    "gerica, Sone Nord, 4, false", // too few to be missed
    "gerica, Sone Nord, 5, true",
    "gerica, Sone Nord, 6, true",
    "gerica, Sone Sør, 6, false", // named still
    "gerica, sone sør, 6, true", // a new name is another unit until somebody has looked
    "profil, Sone Sør, 6, false" // nothing was delivered from there at all
  })
  void a_unit_is_missed_by_its_system(String system, String name, long decisions, boolean told) {
    QuarterCheck check = new UnitMissing(number("5"));
    QuarterView view = withUnits(unit("gerica", "Sone Sør", 0), unit(system, name, decisions));
    assertTrue(check.hasSomethingToLookAt(view));
    assertEquals(
        told
            ? List.of(
                ":Found[unit=%s, system=gerica, before=%d, earlier=2018Q4]"
                    .formatted(name, decisions))
            : List.of(),
        told(check, view));
  }

  @Test
  void without_what_was_and_what_is_no_unit_can_be_missed() {
    QuarterCheck check = new UnitMissing(number("5"));
    assertFalse(check.hasSomethingToLookAt(view(List.of(), past("2018Q4", "TAKO", "1", 1))));
    QuarterView known = withUnits(unit("gerica", "A", 1), unit("gerica", "B", 9));
    assertFalse(
        check.hasSomethingToLookAt(
            new QuarterView(
                known.quarter(),
                true,
                List.of(),
                1,
                List.of(),
                Optional.empty(),
                known.history())));
    assertFalse(
        check.hasSomethingToLookAt(
            new QuarterView(
                known.quarter(), true, List.of(), 1, List.of(), known.units(), List.of())));
  }

  private static UnitCount unit(String system, String name, long decisions) {
    return new UnitCount(new SourceSystem(system), name, decisions);
  }

  private static QuarterView withUnits(UnitCount now, UnitCount before) {
    return new QuarterView(
        new Quarter(2019, 1),
        true,
        List.of(),
        1,
        List.of(),
        Optional.of(List.of(now)),
        List.of(past("2018Q4", "TAKO", "1", 1).with(List.of(before))));
  }

  private static List<String> told(QuarterCheck check, QuarterView view) {
    List<String> told = new ArrayList<>();
    check.examine(view, (where, details) -> told.add(where.file() + ":" + details));
    return told;
  }

  private static QuarterView view(List<QuarterView.Line> lines, PastReport... history) {
    return new QuarterView(
        new Quarter(2019, 1), true, lines, 160, List.of(), Optional.empty(), List.of(history));
  }

  private static QuarterView made(boolean over, String at) {
    QuarterView.Made delivery =
        new QuarterView.Made(new SourceSystem("gerica"), "gerica-1", LocalDateTime.parse(at));
    return new QuarterView(
        new Quarter(2019, 1), over, List.of(), 0, List.of(delivery), Optional.empty(), List.of());
  }

  private static PastReport past(String quarter, String code, String units, long recipients) {
    return past(quarter, Map.of(code, units), recipients, 160);
  }

  private static PastReport past(
      String quarter, Map<String, String> units, long recipients, long read) {
    Map<SioCode, PastReport.Figures> codes = new HashMap<>();
    units.forEach(
        (code, delivered) ->
            codes.put(
                new SioCode(code),
                new PastReport.Figures(number(delivered), recipients, BigDecimal.ZERO)));
    return new PastReport(
        new MunicipalityNumber("1243"),
        Quarter.parse(quarter).orElseThrow(),
        1,
        false,
        codes,
        recipients,
        read,
        Optional.empty());
  }

  private static QuarterView.Line hours(String code, String delivered) {
    return hours(code, delivered, 1);
  }

  private static QuarterView.Line hours(String code, String delivered, long recipients) {
    return new QuarterView.Line(
        code(code, UnitKind.HOUR), BigDecimal.ONE, BigDecimal.ZERO, number(delivered), recipients);
  }

  private static QuarterView.Line days(String code, String delivered) {
    return new QuarterView.Line(
        code(code, UnitKind.DAY), BigDecimal.ONE, BigDecimal.ZERO, number(delivered), 1);
  }

  private static QuarterView.Line place(String code, PlaceOwnership ownership, String price) {
    return priced(
        entry(code, UnitKind.DAY, "long-stay", Optional.empty(), Optional.of(ownership)), price);
  }

  private static QuarterView.Line activity(String category, String factor, String price) {
    Optional<StaffingFactor> staffing = Optional.of(new StaffingFactor(number(factor)));
    return priced(entry("DA1", UnitKind.HOUR, category, staffing, Optional.empty()), price);
  }

  private static QuarterView.Line priced(CodeEntry code, String price) {
    return new QuarterView.Line(code, number(price), BigDecimal.ZERO, BigDecimal.ZERO, 0);
  }

  private static CodeEntry code(String code, UnitKind unit) {
    return entry(code, unit, "some", Optional.empty(), Optional.empty());
  }

  private static CodeEntry entry(
      String code,
      UnitKind unit,
      String category,
      Optional<StaffingFactor> factor,
      Optional<PlaceOwnership> place) {
    return new CodeEntry(
        new SioCode(code), unit, false, category, "n", "", Optional.empty(), factor, place);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
