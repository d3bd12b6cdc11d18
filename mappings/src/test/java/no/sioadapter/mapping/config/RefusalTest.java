package no.sioadapter.mapping.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import no.sioadapter.mapping.file.ProblemText;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.FindingText;
import no.sioadapter.quality.check.TableRowUnreadable;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {
  private static final Quarter FIRST = new Quarter(2019, 1);

  @TempDir Path temp;
  private FolderWriter os;

  @BeforeEach
  void writeFolder() throws IOException {
    os = FolderWriter.os(temp.resolve("1243"));
  }

  private List<String> problems(Quarter quarter) {
    ProblemText english = ProblemText.in(Language.EN);
    return assertThrows(ConfigurationRefused.class, () -> os.folder().load(quarter))
        .problems()
        .stream()
        .map(english::of)
        .toList();
  }

  private void refusedWith(String... expected) {
    assertEquals(List.of(expected), problems(FIRST));
  }

  @Test
  void allProblemsAreToldAtOnceFileByFile() throws Exception {
    os.replace("municipality.yaml", "language: nn", "language: se")
        .delete("a-konto-2019.csv")
        .delete("mapping.csv");

    refusedWith(
        "municipality.yaml, line 4, language: \"se\" is not known here. Expected one of: nb, nn."
            + " Mend the value.",
        "a-konto-2019.csv: The file is not there. Put it into the folder.",
        "mapping.csv: The file is not there. Put it into the folder.");
  }

  @Test
  void problemsInSeveralTablesAreToldTogether() throws Exception {
    os.write("a-konto-2019.csv", "year;code;yearly_units\n2018;HTXX;-1\n")
        .write("betaling-2019.csv", "row;amount\n1. kvartal;12.50\nSUM;1\n")
        .write(
            "tillegg-2019Q1.csv",
            "code;units;recipients;reason;document;registered_by\nUK;0;-1;;2019/1;x\n")
        .write("mapping.csv", FolderWriter.MAPPING_HEADER + "gerica;HSYK A;;;;;;HTAMDK;;;;;\n");

    refusedWith(
        "a-konto-2019.csv, line 2, year: The year here is \"2018\", but the file is used for 2019."
            + " Mend the year, or put the file into the right year's folder.",
        "a-konto-2019.csv, line 2, code: The code HTXX is not in the rule pack for 2019. Mend the"
            + " code or remove the row.",
        "a-konto-2019.csv, line 2, yearly_units: \"-1\" cannot be used. Expected a number from 0"
            + " to 999999999 with at most 4 decimals, without spaces. Mend the value.",
        "betaling-2019.csv: The row \"april\" is missing in the payment plan. Add it; the amount"
            + " may be 0.",
        "betaling-2019.csv: The row \"mai-juni\" is missing in the payment plan. Add it; the"
            + " amount may be 0.",
        "betaling-2019.csv: The row \"3. kvartal\" is missing in the payment plan. Add it; the"
            + " amount may be 0.",
        "betaling-2019.csv: The row \"4. kvartal\" is missing in the payment plan. Add it; the"
            + " amount may be 0.",
        "betaling-2019.csv, line 2, amount: \"12.50\" cannot be used. Expected a whole number from 0 to"
            + " 9999999999, without spaces. Mend the value.",
        "betaling-2019.csv, line 3, row: \"SUM\" is not known here. Expected one of: 1. kvartal,"
            + " 3. kvartal, 4. kvartal, april, mai-juni. Mend the value.",
        "tillegg-2019Q1.csv, line 2, units: \"0\" cannot be used. Expected a number from 0.0001 to"
            + " 999999999 with at most 4 decimals, without spaces. Mend the value.",
        "tillegg-2019Q1.csv, line 2, recipients: \"-1\" cannot be used. Expected a whole number from 0 to"
            + " 999999999, without spaces. Mend the value.",
        "tillegg-2019Q1.csv, line 2, reason: The value is missing. Fill it in.",
        "mapping.csv, line 2, local_code: "
            + FindingText.in(Language.EN)
                .of(
                    new TableRowUnreadable.Found(
                        "local_code", "HSYK A", TableRowUnreadable.Expected.LOCAL_CODE)));
  }

  @Test
  void anUnquotedNumberIsRefusedEvenWhereItsDigitsAreRight() throws Exception {
    os.replace("municipality.yaml", "\"1243\"", "1243");

    refusedWith(
        "municipality.yaml, line 1, number: The municipality number 1243 stands without quotation"
            + " marks and may be read as another number. Write number: \"1243\" with all four"
            + " digits.");
  }

  @Test
  void aMunicipalityThatNoLongerIsOneIsRefused() throws Exception {
    os.write("a-konto-2020.csv", "year;code;yearly_units\n");

    assertEquals(
        "municipality.yaml, line 1, number: The municipality number 1243 was not valid in the whole"
            + " of 2020Q1. Use the number of that time, or choose another quarter.",
        problems(new Quarter(2020, 1)).get(0));
  }

  @Test
  void aNumberThatTheListDoesNotKnowIsLetThrough() throws Exception {
    os.replace("municipality.yaml", "\"1243\"", "\"0301\"");

    assertEquals("0301", os.folder().load(FIRST).municipality().number().value());
  }

  @Test
  void aYearWithoutARulePackIsRefused() throws Exception {
    os.replace("municipality.yaml", "\"1243\"", "\"0301\"")
        .write("a-konto-2021.csv", "year;code;yearly_units\n");

    assertEquals(
        List.of(
            "rulepack/2021: There is no rule pack for 2021; the program has: 2019. Put a folder"
                + " rulepack/2021 into the municipality's folder, for example a copy of another"
                + " year with the year's codes and prices."),
        problems(new Quarter(2021, 1)));
  }

  @Test
  void pricesOfAnotherZoneAreNeverGuessed() throws Exception {
    os.replace(
        "municipality.yaml", "employer_contribution_zone: 1", "employer_contribution_zone: 2");

    String only = problems(FIRST).get(0);
    assertEquals(
        "prices.csv: Unit prices for 2019 are missing in zone 2 and travel group 1 for: HTAMDK,"
            + " HTAMN, HTBODK",
        only.substring(0, only.indexOf(", HTBON")));
    assertEquals(1, problems(FIRST).size());
  }

  @Test
  void aSettingThatNobodyKnowsIsRefused() throws Exception {
    os.replace("municipality.yaml", "name: Os", "name: Os\nallow_test_person: true");

    refusedWith(
        "municipality.yaml, line 3, allow_test_person: \"allow_test_person\" is not known here."
            + " Expected one of: number, name, organisation_number, language,"
            + " employer_contribution_zone, travel_group, allow_test_persons, participates_from,"
            + " participates_to, systems, error_list_limit, channels, reminders, four_eyes. Mend the"
            + " name or remove the line.");
  }

  @Test
  void everyValueOfTheMunicipalityIsExamined() throws Exception {
    os.write(
        "municipality.yaml",
        """
        number: "82"
        name:
        organisation_number: "311243005"
        language: nb
        employer_contribution_zone: 1
        travel_group: [1]
        allow_test_persons: yes
        participates_from: 2019-04-01
        participates_to: 2019-03-31
        systems: [gerica, Visma, gerica, cosdoc]
        """);

    refusedWith(
        "municipality.yaml, line 1, number: \"82\" is not a municipality number. Expected four"
            + " digits. Mend the number.",
        "municipality.yaml, line 2, name: The value is missing. Fill it in.",
        "municipality.yaml, line 3, organisation_number: \"311243005\" is not a valid organisation"
            + " number. Expected nine digits with the right check digit. Mend the number.",
        "municipality.yaml, line 6, travel_group: One value belongs here, not a list or a group."
            + " Mend the line.",
        "municipality.yaml, line 7, allow_test_persons: \"yes\" is not known here. Expected one of:"
            + " false, true. Mend the value.",
        "municipality.yaml, line 9, participates_to: The last day 2019-03-31 is before the first"
            + " day 2019-04-01. Mend the dates.",
        "municipality.yaml, line 10, systems: \"Visma\" is not the name of a system. Expected"
            + " lower-case letters, digits and hyphens, such as gerica. Mend the name.",
        "municipality.yaml, line 10, systems: \"gerica\" stands on line 10 too. Keep one.",
        "municipality.yaml, line 10, systems: The system cosdoc has no source profile; there are"
            + " some for: gerica, profil. Mend the name, or put a profile into the folder"
            + " profiles.");
  }

  @Test
  void yamlThatIsNoneIsRefusedAtItsLine() throws Exception {
    os.write("municipality.yaml", "number: \"1243\"\nname: [Os\nlanguage: nn\n");

    refusedWith(
        "municipality.yaml, line 3: The file is not valid YAML from this line on. Check indents,"
            + " colons and quotation marks.");
  }

  @Test
  void yamlThatNestsWithoutEndIsRefused() throws Exception {
    os.write("municipality.yaml", "number: \"1243\"\nname: " + "[".repeat(1_000_000) + "\n");

    refusedWith(
        "municipality.yaml, line 2: The file is not valid YAML from this line on. Check indents,"
            + " colons and quotation marks.");
  }

  @Test
  void aYamlTagBuildsNothing() throws Exception {
    os.replace("municipality.yaml", "name: Os", "name: !!java.net.URL [http://127.0.0.1/]");

    refusedWith(
        "municipality.yaml, line 2, name: One value belongs here, not a list or a group. Mend the"
            + " line.");
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() throws Exception {
    os.replace("municipality.yaml", "name: Os", "name: Os\nname: Bjørnafjorden");

    refusedWith("municipality.yaml, line 3, name: \"name\" stands more than once. Keep one.");
  }

  @Test
  void aTableThatIsNotUtf8IsRefusedAtTheLine() throws Exception {
    os.write(
        "a-konto-2019.csv",
        "year;code;yearly_units\n2019;HTAMDK;1\n2019;SØR;1\n"
            .getBytes(Charset.forName("windows-1252")));

    refusedWith(
        "a-konto-2019.csv, line 3: The text is not UTF-8. Save the file again as UTF-8 (in a"
            + " spreadsheet: \"CSV UTF-8\").");
  }

  @Test
  void aByteOrderMarkAndTheSpreadsheetsBlankLinesAreNothing() throws Exception {
    os.write("a-konto-2019.csv", "\uFEFFyear;code;yearly_units\r\n;;\r\n2019;HTAMDK;1\r\n\r\n");

    assertEquals(1, os.folder().load(FIRST).onAccount().yearlyUnits().size());
  }

  @Test
  void brokenRowsAreRefusedAtTheirLine() throws Exception {
    os.write("a-konto-2019.csv", "year;code;yearly_units\n2019;HTAMDK\n2019;HTAMN;1;2\n");

    refusedWith(
        "a-konto-2019.csv, line 2: The row has 2 values, but the header has 3 columns. Mend the"
            + " row.",
        "a-konto-2019.csv, line 3: The row has 4 values, but the header has 3 columns. Mend the"
            + " row.");
  }

  @Test
  void aQuotationMarkThatNeverEndsIsRefused() throws Exception {
    os.write("a-konto-2019.csv", "year;code;yearly_units\n2019;HTAMDK;1\n2019;\"HTAMN;1\n");

    assertEquals(1, problems(FIRST).size());
    assertEquals(
        "The row is put together wrongly: a quotation mark is missing or misplaced. Mend the row.",
        problems(FIRST).get(0).replaceFirst("^a-konto-2019.csv, line [23]: ", ""));
  }

  @Test
  void headersAreExamined() throws Exception {
    os.write("a-konto-2019.csv", "year;code;code\n2019;HTAMDK;1\n");

    refusedWith(
        "a-konto-2019.csv, line 1, code: The column \"code\" stands more than once in the header."
            + " Remove one.",
        "a-konto-2019.csv, line 1, yearly_units: The column \"yearly_units\" is missing in the"
            + " header. Add it; it may stand anywhere.");
  }

  @Test
  void anEmptyTableLacksItsColumns() throws Exception {
    os.write("a-konto-2019.csv", "");

    assertEquals(3, problems(FIRST).size());
  }

  @Test
  void aCodeThatIsPlannedTwiceIsRefused() throws Exception {
    os.write("a-konto-2019.csv", "year;code;yearly_units\n2019;HTAMDK;1\n2019;HTAMDK;1\n");

    refusedWith("a-konto-2019.csv, line 3, code: \"HTAMDK\" stands on line 2 too. Keep one.");
  }

  @Test
  void aPlannedQuarterThatIsNotWholeIsRefusedWhicheverQuarterItIs() throws Exception {
    os.write(
        "a-konto-2019.csv", "year;code;yearly_units;planned_q1;planned_q4\n2019;HTAMDK;1;1;1,5\n");

    refusedWith(
        "a-konto-2019.csv, line 2, planned_q4: \"1,5\" cannot be used. Expected a whole number from 0 to"
            + " 999999999, without spaces. Mend the value.");
  }

  @Test
  void columnsThatNobodyKnowsAreToldAndRefuseNothing() throws Exception {
    os.write("a-konto-2019.csv", "merknad;year;code;yearly_units\nx;2019;HTAMDK;1\n");

    assertEquals(
        List.of(
            "a-konto-2019.csv, line 1: Columns that are not known were not read: merknad. Mend the"
                + " names if they are misspelt."),
        os.folder().load(FIRST).notes().stream().map(ProblemText.in(Language.EN)::of).toList());
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    os = new FolderWriter(temp.resolve("9999"));

    refusedWith(
        "9999: The folder is not there. Expected the folder of one municipality. Check the path.");
  }
}
