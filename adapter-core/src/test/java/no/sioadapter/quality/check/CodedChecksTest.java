package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.Field;
import no.sioadapter.quality.CodedCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that look at a decision beside the codes that it counts on. */
class CodedChecksTest {
  private static final CodeEntry HEALTH = hours("HTAMDK", "home-health", "");
  private static final CodeEntry HOME = hours("HTBODK", "home-health", "");
  private static final CodeEntry PRACTICAL = hours("PBBODK", "practical-daily", "");
  private static final CodeEntry CONTACT_HALF = hours("SK05", "support-contact", "0.5");
  private static final CodeEntry CONTACT_WHOLE = hours("SK1", "support-contact", "1.0");
  private static final CodeEntry DAY_HALF = hours("DA05", "day-activity", "0.5");
  private static final CodeEntry PLACE =
      new CodeEntry(
          new SioCode("LOKO"),
          UnitKind.DAY,
          true,
          "long-stay",
          "n",
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.of(PlaceOwnership.OWN));
  private static final CodeSystem SYSTEM =
      CodeSystem.of(List.of(HEALTH, HOME, PRACTICAL, CONTACT_HALF, CONTACT_WHOLE, DAY_HALF, PLACE));

  private final Row row = new Row();

  @Test
  void a_support_contact_without_a_factor_is_told_once() {
    CodedCheck check = new SupportContactWithoutFactor(Set.of("support-contact"));
    assertEquals(
        List.of("Bemanningsfaktor Found[sioCode=SK05]"),
        found(check, HEALTH, CONTACT_HALF, CONTACT_WHOLE));
    assertEquals(List.of(), found(check, DAY_HALF));
    row.staffingFactor = factor("0.5");
    assertEquals(List.of(), found(check, CONTACT_HALF));
  }

  @ParameterizedTest
  @CsvSource({"0.5, false", "1, false", "0.50, false", "0.4, true", "0.51, true"})
  void a_factor_has_to_be_one_of_the_heading(String given, boolean fires) {
    row.staffingFactor = factor(given);
    assertEquals(
        fires
            ? List.of("Bemanningsfaktor Found[factor=" + given + ", sioCode=SK1, known=[0.5, 1]]")
            : List.of(),
        found(new StaffingFactorWithoutClass(Run.withCodes(SYSTEM)), HEALTH, CONTACT_WHOLE));
  }

  @Test
  void a_factor_that_is_missing_or_that_no_heading_asks_for_is_silent() {
    CodedCheck check = new StaffingFactorWithoutClass(Run.withCodes(SYSTEM));
    assertEquals(List.of(), found(check, CONTACT_WHOLE));
    row.staffingFactor = factor("0.4");
    assertEquals(List.of(), found(check, HEALTH));
  }

  @Test
  void a_place_says_whose_it_is() {
    CodedCheck check = new PlaceOwnershipMissing();
    assertEquals(List.of("Plass Found[sioCode=LOKO]"), found(check, HEALTH, PLACE, PLACE));
    assertEquals(List.of(), found(check, HEALTH));
    row.place = Row.says("Plass", "Kjøp", PlaceOwnership.BOUGHT);
    assertEquals(List.of(), found(check, PLACE));
  }

  @ParameterizedTest
  @CsvSource({"2009-04-01, false", "2009-03-31, false", "2009-03-30, true", "1950-01-01, true"})
  void ten_years_back_from_the_last_day_of_the_quarter_raise_no_question(
      String from, boolean fires) {
    row.from = Row.says("Fra dato", "its date", LocalDate.parse(from));
    CodedCheck check = openForLong("10");
    assertEquals(
        fires ? List.of("Fra dato Found[from=" + from + ", limit=10]") : List.of(),
        found(check, HEALTH));
    assertEquals(List.of(), found(check), "no code, nothing counted");
    row.to = Row.says("Til dato", "31.12.2019", LocalDate.of(2019, 12, 31));
    assertEquals(List.of(), found(check, HEALTH), "it has an end");
  }

  @Test
  void half_a_year_is_six_months_and_an_absurd_limit_finds_nothing() {
    row.from = Row.says("Fra dato", "its date", LocalDate.of(2018, 9, 29));
    assertEquals(1, found(openForLong("0.5"), HEALTH).size());
    assertEquals(List.of(), found(openForLong("999999999"), HEALTH));
  }

  @Test
  void the_longest_beginning_of_a_code_says_which_types_are_expected() {
    CodedCheck check = expectedTypes();
    row.iplos = Row.says("IPLOS", "29", 29);
    assertEquals(List.of(), found(check, HOME));
    assertEquals(
        List.of("IPLOS Found[type=29, sioCodes=[HTAMDK], expected=[15]]"), found(check, HEALTH));
  }

  @Test
  void of_a_package_one_code_is_enough() {
    row.iplos = Row.says("IPLOS", "1", 1);
    assertEquals(List.of(), found(expectedTypes(), HOME, PRACTICAL));
    row.iplos = Row.says("IPLOS", "2", 2);
    assertEquals(
        List.of("IPLOS Found[type=2, sioCodes=[HTBODK, PBBODK], expected=[1, 15, 29]]"),
        found(expectedTypes(), HOME, PRACTICAL));
  }

  @Test
  void a_missing_type_and_a_code_of_which_nothing_is_expected_are_silent() {
    row.iplos = Row.says("IPLOS", "1", 1);
    assertEquals(List.of(), found(expectedTypes(), PLACE));
    row.iplos = Row.missing("IPLOS");
    assertEquals(List.of(), found(expectedTypes(), HEALTH));
  }

  private static CodedCheck openForLong(String years) {
    return new DecisionOpenForLong(new BigDecimal(years), Run.USUAL);
  }

  private static CodedCheck expectedTypes() {
    return new IplosTypeUnexpected(
        Map.of("HT", Set.of(15), "HTBO", Set.of(15, 29), "PB", Set.of(1)), Run.withCodes(SYSTEM));
  }

  private List<String> found(CodedCheck check, CodeEntry... codes) {
    List<String> found = new ArrayList<>();
    check.examine(
        row.record(),
        List.of(codes),
        (where, details) -> found.add(where.column() + " " + details));
    return found;
  }

  private static Field<StaffingFactor> factor(String value) {
    return Row.says("Bemanningsfaktor", value, new StaffingFactor(new BigDecimal(value)));
  }

  private static CodeEntry hours(String code, String category, String factor) {
    return new CodeEntry(
        new SioCode(code),
        UnitKind.HOUR,
        false,
        category,
        "n",
        "",
        Optional.empty(),
        Optional.of(factor)
            .filter(text -> !text.isEmpty())
            .map(text -> new StaffingFactor(new BigDecimal(text))),
        Optional.empty());
  }
}
