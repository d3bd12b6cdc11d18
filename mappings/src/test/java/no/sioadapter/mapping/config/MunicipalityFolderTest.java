package no.sioadapter.mapping.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.InputHash;
import no.sioadapter.rulepack.Addition;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MunicipalityFolderTest {
  private static final Quarter FIRST = new Quarter(2019, 1);

  @TempDir Path temp;
  private FolderWriter os;

  @BeforeEach
  void writeFolder() throws IOException {
    os = FolderWriter.os(temp.resolve("1243"));
  }

  @Test
  void aSoundFolderBecomesAConfiguration() throws Exception {
    Configuration loaded = os.folder().load(FIRST);

    assertEquals("1243", loaded.municipality().number().value());
    assertEquals("Os", loaded.municipality().name());
    assertEquals("311243004", loaded.municipality().organisationNumber().value());
    assertEquals(Language.NN, loaded.municipality().language());
    assertEquals("1", loaded.municipality().zone());
    assertEquals("1", loaded.municipality().travelGroup());
    assertFalse(loaded.municipality().allowTestPersons());
    assertEquals(DateRange.ALWAYS, loaded.municipality().participation());
    assertEquals(
        List.of(new SourceSystem("gerica"), new SourceSystem("profil")),
        loaded.municipality().systems());
    assertEquals(List.of(), loaded.municipality().predecessors());
    assertEquals(2019, loaded.rulePack().year());
    assertEquals(
        Map.of(new SioCode("HTAMDK"), new BigDecimal("52602")), loaded.onAccount().yearlyUnits());
    assertEquals(Map.of(), loaded.onAccount().plannedQuarter());
    assertEquals(Optional.empty(), loaded.onAccount().payments());
    assertEquals(List.of(), loaded.additions());
    assertEquals(List.of(), loaded.findings());
    assertTrue(loaded.profiles().containsKey(new SourceSystem("gerica")));
    assertTrue(loaded.profiles().containsKey(new SourceSystem("profil")));
  }

  @Test
  void everyFileThatWasReadIsNamedWithItsHash() throws Exception {
    os.write("betaling-2019.csv", PAYMENTS).write("tillegg-2019Q1.csv", ADDITIONS);
    List<InputHash> inputs = os.folder().load(FIRST).inputs();

    assertEquals(
        List.of(
            "municipality municipality.yaml",
            "source-profile gerica.yaml",
            "source-profile profil.yaml",
            "municipality-numbers kommuner.csv",
            "rule-pack 2019",
            "a-konto a-konto-2019.csv",
            "payment-plan betaling-2019.csv",
            "additions tillegg-2019Q1.csv",
            "mapping mapping.csv"),
        inputs.stream().map(each -> each.kind() + " " + each.name()).toList());
    // printf 'year;code;yearly_units\n2019;HTAMDK;52602\n' | sha256sum
    assertEquals(
        "6ddb56ca2fe9896003867e927d3a75e6601fa754c7a049d5af290c07b21a400d",
        inputs.stream()
            .filter(each -> each.kind().equals("a-konto"))
            .map(InputHash::sha256)
            .findFirst()
            .orElseThrow());
  }

  private static final String PAYMENTS =
      """
      row;amount
      1. kvartal;100771500
      april;33590500
      mai-juni;67181000
      3. kvartal;100771500
      4. kvartal;100771500
      """;

  private static final String ADDITIONS =
      """
      code;units;recipients;reason;document;registered_by
      UK;110;14;Rekningar frå sjukehuset;2019/217-4;Demo Kontrollør
      """;

  @Test
  void theQuartersOwnPlannedUnitsAreTaken() throws Exception {
    os.write(
        "a-konto-2019.csv",
        """
        year;code;yearly_units;planned_q1;planned_q2
        2019;HTAMDK;52602,5;13150;13151
        2019;HTAMN;3897;;974
        """);

    assertEquals(
        Map.of(new SioCode("HTAMDK"), 13150L),
        os.folder().load(FIRST).onAccount().plannedQuarter());
    assertEquals(
        Map.of(new SioCode("HTAMDK"), 13151L, new SioCode("HTAMN"), 974L),
        os.folder().load(new Quarter(2019, 2)).onAccount().plannedQuarter());
    assertEquals(
        new BigDecimal("52602.5"),
        os.folder().load(FIRST).onAccount().yearlyUnits().get(new SioCode("HTAMDK")));
  }

  @Test
  void thePaymentPlanHasAnAmountForEachRow() throws Exception {
    os.write("betaling-2019.csv", PAYMENTS);

    assertEquals(
        Optional.of(
            Map.of(
                "1. kvartal", new BigDecimal("100771500"),
                "april", new BigDecimal("33590500"),
                "mai-juni", new BigDecimal("67181000"),
                "3. kvartal", new BigDecimal("100771500"),
                "4. kvartal", new BigDecimal("100771500"))),
        os.folder().load(FIRST).onAccount().payments());
  }

  @Test
  void additionsAreThoseOfTheQuarter() throws Exception {
    os.write("tillegg-2019Q1.csv", ADDITIONS);

    assertEquals(
        List.of(
            new Addition(
                new SioCode("UK"),
                new BigDecimal("110"),
                14,
                "Rekningar frå sjukehuset",
                "2019/217-4",
                "Demo Kontrollør")),
        os.folder().load(FIRST).additions());
    assertEquals(List.of(), os.folder().load(new Quarter(2019, 2)).additions());
  }
}
