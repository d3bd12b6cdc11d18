package no.sioadapter.demo;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/**
 * The project's second opinion on the engine: the demo's exports, counted with nothing of the
 * engine, give the published Os sheet for the first quarter of 2019.
 */
final class SecondOpinionTest {
  private static final Path CONFIG = Path.of("src/main/resources/demo/1243");
  private static final Path SHEET = Path.of("src/test/resources/no/sioadapter/demo/os-2019-q1.csv");

  /** As docs/demo.md says; whoever changes the generator changes them. */
  private static final int COUNTED = 2808;

  private static final int S01 = 1428;

  @TempDir static Path folder;

  private static List<List<String>> sheet = List.of();
  private static List<NaiveDecision> decisions = List.of();
  private static NaiveCount count = new NaiveCount(new NaiveMapping(List.of()), Set.of());

  @BeforeAll
  static void countNaively() throws IOException, ParserConfigurationException, SAXException {
    List<Path> files = DemoExports.write(folder);
    sheet = table(SHEET);
    count = new NaiveCount(NaiveMapping.read(CONFIG.resolve("mapping.csv")), starred());
    decisions = new ArrayList<>(NaiveExports.gerica(files.get(0)));
    decisions.addAll(NaiveExports.profil(files.get(1)));
    decisions.forEach(count::add);
  }

  @Test
  void everyRowOfTheSheetIsDeliveredToTheLastDecimal() throws IOException {
    Map<String, Fraction> byHand = byHand();
    assertEquals(51, sheet.size());
    assertAll(
        sheet.stream()
            .map(
                row ->
                    () ->
                        assertEquals(
                            Fraction.parse(row.get(5)),
                            count
                                .delivered(row.get(0))
                                .plus(byHand.getOrDefault(row.get(0), Fraction.ZERO)),
                            row.get(0))));
  }

  @Test
  void nothingIsDeliveredOnACodeThatTheSheetDoesNotHave() {
    Set<String> codes = sheet.stream().map(row -> row.get(0)).collect(toSet());
    assertTrue(codes.containsAll(count.codes()), () -> "beside the sheet: " + count.codes());
  }

  @Test
  void theSettlementIs3935425() throws IOException {
    Map<String, String> planned = new HashMap<>();
    table(CONFIG.resolve("a-konto-2019.csv")).forEach(row -> planned.put(row.get(1), row.get(3)));
    Map<String, Fraction> byHand = byHand();
    Fraction total = Fraction.ZERO;
    for (List<String> row : sheet) {
      String code = row.get(0);
      assertEquals(row.get(4), planned.get(code), code);
      Fraction change =
          count
              .delivered(code)
              .plus(byHand.getOrDefault(code, Fraction.ZERO))
              .plus(Fraction.parse(row.get(4)).times(Fraction.whole(-1)));
      total = total.plus(change.times(Fraction.parse(row.get(3))));
    }
    assertEquals(
        new BigDecimal("3935425"),
        new BigDecimal(total.numerator())
            .divide(new BigDecimal(total.denominator()), 0, RoundingMode.HALF_UP));
  }

  @Test
  void thePaymentPlanIsTheSheets() throws IOException {
    assertEquals(
        List.of(
            List.of("1. kvartal", "100771500"),
            List.of("april", "33590500"),
            List.of("mai-juni", "67181000"),
            List.of("3. kvartal", "100771500"),
            List.of("4. kvartal", "100771500")),
        table(CONFIG.resolve("betaling-2019.csv")));
  }

  @Test
  void aDayNotHeldByAnySystemIsTheHospitalsAlone() throws IOException {
    assertEquals(Map.of("UK", Fraction.whole(110)), byHand());
  }

  /**
   * Outside: 540 meals, alarms and rides, 24 meals and laundry in Gerica, 2018/9015. Not in
   * quarter: 330 in Profil, 24 + 6 + 6 in Gerica, V-9002, V-9015, 2018/9008.
   */
  @Test
  void everyDecisionEndsInOneTally() {
    assertEquals(Map.of("counted", COUNTED, "outside", 565, "not in quarter", 369), count.tally());
    assertEquals(COUNTED + 565 + 369, decisions.size());
  }

  @Test
  void recipientsAreCountedOnce() {
    assertEquals(S01, count.recipients());
    assertEquals(1, count.recipients("BPAN"));
    assertEquals(1, count.recipients("LOKJ"));
    assertEquals(1, count.recipients("LFKJ"));
  }

  @Test
  void onlyTheTwoDocumentedPersonsHaveOverlappingDecisions() {
    assertEquals(Set.of("2019/9002", "2019/9010"), count.overlapping());
  }

  /** Each worked out by hand from the dates in docs/demo.md. */
  @ParameterizedTest
  @CsvSource({
    "V-9001, LOKO, 2",
    "V-9002, LOKO, 0",
    "V-9003, LOKO, 90",
    "V-9004, LOKO, 34",
    "V-9005, LOKJ, 8",
    "V-9006, LOKO, 36",
    "V-9007, LFKJ, 90",
    "V-9008, TUKO, 10",
    "V-9009, TUKO, 19",
    "V-9010, TANKO, 45",
    "V-9012, TANKJ, 90",
    "V-9014, TUKO, 14",
    "V-9016, TUKO, 12",
    "V-9017, TUKO, 1",
    "2018/9001, HTAMDK, 22.5",
    "2019/9002, HTAMDK, 14.75",
    "2018/9003, HTAMDK, 0",
    "2019/9004, HTAMDK, 21",
    "2016/9005, POBDK, 2160",
    "2017/9006, BPAN, 900",
    "2017/9007, HTBODK, 8",
    "2018/9008, HTAMDK, 0",
    "2018/9009, HTBODK, 147",
    "2019/9010, HTBODK, 154",
    "2018/9011, HTBODK, 270",
    "2018/9011, PBBODK, 135",
    "2018/9011, DA03, 38",
    "2018/9012, HTBODK, 180",
    "2017/9013, SK1, 45",
    "2016/9016, HTBON, 90"
  })
  void theDocumentedCasesGiveWhatTheyShould(String number, String code, String units)
      throws IOException {
    NaiveCount alone = new NaiveCount(NaiveMapping.read(CONFIG.resolve("mapping.csv")), starred());
    decisions.stream().filter(d -> d.number().equals(number)).forEach(alone::add);
    assertEquals(Map.of(expectedEnd(number), 1), alone.tally());
    assertEquals(Fraction.parse(units), alone.delivered(code));
  }

  /** Only those three ended too early; 2018/9003 counts with no day (I-14). */
  private static String expectedEnd(String number) {
    return Set.of("V-9002", "V-9015", "2018/9008").contains(number) ? "not in quarter" : "counted";
  }

  private static Set<String> starred() {
    return sheet.stream()
        .filter(row -> row.get(1).equals("yes"))
        .map(row -> row.get(0))
        .collect(toSet());
  }

  private static Map<String, Fraction> byHand() throws IOException {
    Map<String, Fraction> units = new HashMap<>();
    for (List<String> row : table(CONFIG.resolve("tillegg-2019Q1.csv"))) {
      units.merge(row.get(0), Fraction.parse(row.get(1)), Fraction::plus);
    }
    return units;
  }

  private static List<List<String>> table(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.skip(1).map(NaiveExports::cells).toList();
    }
  }
}
