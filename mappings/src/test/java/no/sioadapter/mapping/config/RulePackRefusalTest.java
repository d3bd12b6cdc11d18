package no.sioadapter.mapping.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.sioadapter.mapping.file.ProblemText;
import no.sioadapter.period.Quarter;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault that a copied rule pack may have, one at a time. */
class RulePackRefusalTest {
  @TempDir Path temp;
  private FolderWriter os;

  @BeforeEach
  void copyTheShippedPack() throws IOException {
    os = FolderWriter.os(temp.resolve("1243"));
    for (String each : List.of("checks.yaml", "codes.csv", "prices.csv", "settings.yaml")) {
      try (InputStream in =
          getClass().getResourceAsStream("/no/sioadapter/mapping/rulepack/2019/" + each)) {
        os.write("rulepack/2019/" + each, Objects.requireNonNull(in).readAllBytes());
      }
    }
  }

  private void spoil(String file, String old, String with) throws IOException {
    os.replace("rulepack/2019/" + file, old, with);
  }

  /** The line on which a check stands: those before it become more from time to time. */
  private int lineOf(String start) throws IOException {
    List<String> lines = os.lines("rulepack/2019/checks.yaml");
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no line begins with " + start);
  }

  private void refusedWith(String... expected) {
    ProblemText english = ProblemText.in(Language.EN);
    assertEquals(
        List.of(expected),
        assertThrows(ConfigurationRefused.class, () -> os.folder().load(new Quarter(2019, 1)))
            .problems()
            .stream()
            .map(english::of)
            .toList());
  }

  @Test
  void anUnspoiltCopyIsTheShippedPack() throws Exception {
    assertEquals(
        FolderWriter.os(temp.resolve("shipped"))
            .folder()
            .load(new Quarter(2019, 1))
            .rulePack()
            .sha256(),
        os.folder().load(new Quarter(2019, 1)).rulePack().sha256());
  }

  @Test
  void aPackIsTakenWholeNeverMixedWithTheShippedOne() throws Exception {
    os.delete("rulepack/2019/prices.csv");

    refusedWith("prices.csv: The file is not there. Put it into the folder.");
  }

  @Test
  void aCheckThatDoesNotExist() throws Exception {
    spoil("checks.yaml", "P02: {", "P99: {");

    refusedWith(
        "checks.yaml, line "
            + lineOf("P99:")
            + ", P99: There is no check P99. Mend the code or remove the line.");
  }

  @Test
  void aCheckThatMayNotBeOff() throws Exception {
    spoil("checks.yaml", "V02: {severity: error}\n", "");

    refusedWith(
        "checks.yaml: The check V02 is missing, but cannot be off: what it finds cannot count. Add"
            + " it.");
  }

  @Test
  void aSeverityThatIsTooMild() throws Exception {
    spoil("checks.yaml", "M01: {severity: error}", "M01: {severity: warning}");

    refusedWith(
        "checks.yaml, line "
            + lineOf("M01:")
            + ", severity: The check M01 is set to warning, but cannot be milder than"
            + " error. Mend the severity.");
  }

  @Test
  void aSeverityThatIsNone() throws Exception {
    spoil("checks.yaml", "P01: {severity: warning}", "P01: {severity: mild}");

    refusedWith(
        "checks.yaml, line "
            + lineOf("P01:")
            + ", severity: \"mild\" is not known here. Expected one of: error, fatal,"
            + " information, warning. Mend the value.");
  }

  @Test
  void aLimitThatIsMissing() throws Exception {
    spoil("checks.yaml", "limits: {hours: 168}", "limits: {}");

    refusedWith(
        "checks.yaml, line 33, hours: The check R02 lacks the limit \"hours\". Add it under"
            + " limits.");
  }

  @Test
  void limitsThatAreMissingAltogether() throws Exception {
    spoil(
        "checks.yaml", "R05: {severity: warning, limits: {places: 1}}", "R05: {severity: warning}");

    refusedWith(
        "checks.yaml, line 36, places: The check R05 lacks the limit \"places\". Add it under"
            + " limits.");
  }

  @Test
  void aLimitThatTheCheckDoesNotHaveAndOneThatCannotBeRead() throws Exception {
    spoil(
        "checks.yaml",
        "R03: {severity: error, limits: {hours: 24}}",
        "R03: {severity: error, limits: {hours: 24, minutes: 0}}");
    spoil("checks.yaml", "earliest: 1950-01-01", "earliest: 01.01.1950");

    refusedWith(
        "checks.yaml, line 20, earliest: The limit \"earliest\" of V06 cannot be read:"
            + " \"01.01.1950\". Expected the form that the shipped rule pack has. Mend the limit.",
        "checks.yaml, line 34, minutes: The check R03 has no limit \"minutes\". Mend the name or"
            + " remove the limit.");
  }

  @Test
  void aFolderWhoseFilesAreOfAnotherYear() throws Exception {
    spoil("settings.yaml", "year: 2019", "year: 2020");
    spoil("prices.csv", "2019;1;1;UK", "2020;1;1;UK");

    refusedWith(
        "settings.yaml, line 2, year: The year here is \"2020\", but the file is used for 2019."
            + " Mend the year, or put the file into the right year's folder.",
        "prices.csv, line 52, year: The year here is \"2020\", but the file is used for 2019. Mend"
            + " the year, or put the file into the right year's folder.");
  }

  @Test
  void aCodeThatStandsTwice() throws Exception {
    spoil("codes.csv", "HTAMN;", "HTAMDK;");

    refusedWith("codes.csv, line 3, code: \"HTAMDK\" stands on line 2 too. Keep one.");
  }

  @Test
  void aCategoryWithoutAHeading() throws Exception {
    spoil("settings.yaml", "  discharge-ready: Utskrivningsklare pasienter på sykehus\n", "");

    refusedWith(
        "codes.csv, line 52, category: The category \"discharge-ready\" has no heading. Add it"
            + " under categories in settings.yaml.");
  }

  @Test
  void aCodeWithAWrongUnitAndStar() throws Exception {
    spoil("codes.csv", "OL;hour;no;", "OL;week;maybe;");

    refusedWith(
        "codes.csv, line 18, unit: \"week\" is not known here. Expected one of: day, hour. Mend the"
            + " value.",
        "codes.csv, line 18, star: \"maybe\" is not known here. Expected one of: no, yes. Mend the"
            + " value.");
  }

  @Test
  void aPriceThatIsMissing() throws Exception {
    spoil("prices.csv", "2019;1;1;OL;247\n", "");

    refusedWith(
        "prices.csv: Unit prices for 2019 are missing in zone 1 and travel group 1 for: OL. Enter"
            + " the prices in prices.csv in a copy of the rule pack. The program never guesses a"
            + " price.");
  }

  @Test
  void aPriceThatStandsTwiceAndOneOfAnUnknownCode() throws Exception {
    spoil("prices.csv", "2019;1;1;UK;4885\n", "2019;1;1;UK;4885\n2019;1;1;OL;1\n2019;2;1;XX;1\n");

    refusedWith(
        "prices.csv, line 53, code: \"OL\" stands on line 18 too. Keep one.",
        "prices.csv, line 54, code: The code XX is not in the rule pack for 2019. Mend the code or"
            + " remove the row.");
  }

  @Test
  void aPriceOfNothingOrOfFractionsOfAnOere() throws Exception {
    spoil("prices.csv", "OL;247", "OL;0");
    spoil("prices.csv", "UK;4885", "UK;4885.001");

    assertEquals(
        2,
        assertThrows(ConfigurationRefused.class, () -> os.folder().load(new Quarter(2019, 1)))
            .problems()
            .stream()
            .filter(each -> each.where().column().equals("unit_price"))
            .count());
  }

  @Test
  void aCorrectionThatWouldGetLostOrBePaidTwice() throws Exception {
    spoil(
        "settings.yaml",
        "{name: april, quarter: 2, carries_correction: false}",
        "{name: april, quarter: 2, carries_correction: true}");
    spoil(
        "settings.yaml",
        "{name: 4. kvartal, quarter: 4, carries_correction: true}",
        "{name: 4. kvartal, quarter: 4, carries_correction: false}");

    refusedWith(
        "settings.yaml, line 2, payment_rows: 2 rows carry the correction of quarter 2. Expected"
            + " exactly one. Mend carries_correction.",
        "settings.yaml, line 2, payment_rows: 0 rows carry the correction of quarter 4. Expected"
            + " exactly one. Mend carries_correction.");
  }

  @Test
  void everySettingMustBeThereAndNoOther() throws Exception {
    spoil(
        "settings.yaml",
        "  month_divisor: 4              # I-05: hours a month ÷ 4 = hours a week\n",
        "");
    spoil(
        "settings.yaml",
        "key_per_quarter: 0.250",
        "key_per_quarter: 0.250\ndeadline: 30\ndeadline_days: 367");
    spoil("settings.yaml", "extra_days: 3 ", "extra_days: 32 ");
    spoil("settings.yaml", "[died, moved]", "[died, vanished]");

    refusedWith(
        "settings.yaml, line 6, deadline: \"deadline\" is not known here. Expected one of: year,"
            + " key_per_quarter, counting, payment_rows, categories, tolerance, deadline_days. Mend the"
            + " name or remove the line.",
        "settings.yaml, line 7, deadline_days: \"367\" cannot be used. Expected a whole number from"
            + " 1 to 366, without spaces. Mend the value.",
        "settings.yaml, line 10, month_divisor: \"month_divisor\" is missing. Add it.",
        "settings.yaml, line 14, extra_days: \"32\" cannot be used. Expected a whole number from 0"
            + " to 31, without spaces. Mend the value.",
        "settings.yaml, line 15, extra_day_reasons: \"vanished\" is not known here. Expected one"
            + " of: ceased, changed, died, moved. Mend the value.");
  }
}
