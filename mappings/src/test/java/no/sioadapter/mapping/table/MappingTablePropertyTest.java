package no.sioadapter.mapping.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import no.sioadapter.code.Part;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ResolvedSpan;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.period.DateRange;
import no.sioadapter.quality.CheckCode;

/** The compiled table against the naive one; validities and periods lie within 40 days. */
class MappingTablePropertyTest {
  private static final LocalDate ORIGIN = LocalDate.of(2018, 12, 20);
  private static final int WINDOW = 40;

  private final TableReader reader;

  MappingTablePropertyTest() throws Exception {
    reader = new TableReader(TableText.pack());
  }

  @Provide
  Arbitrary<List<NaiveTable.Row>> rows() {
    return row().list().ofMinSize(4).ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<NaiveTable.Row>> fewRows() {
    return row().list().ofMinSize(2).ofMaxSize(4);
  }

  private static Arbitrary<NaiveTable.Row> row() {
    Arbitrary<String> amount =
        Arbitraries.of("", "share:50", "share:50", "share:25,5", "hours:3.5");
    Arbitrary<String> validity =
        Combinators.combine(
                Arbitraries.integers().between(-WINDOW / 2, WINDOW),
                Arbitraries.integers().between(0, WINDOW + 1))
            .as(MappingTablePropertyTest::validity);
    return Combinators.combine(
            List.of(
                Arbitraries.of("gerica", "*", "*", "profil"),
                Arbitraries.of("A", "A", "A", "A", "A", "A", "A", "B"),
                Arbitraries.of("", "", "", "", "Nord", " Nord", "Sør"),
                Arbitraries.of("", "", "", "", "day-evening", "night"),
                Arbitraries.of("", "", "", "", "", "0.5", "0,50", "1"),
                Arbitraries.of("", "", "", "", "own", "bought"),
                Arbitraries.of("HTAMDK", "LOKO", "-"),
                amount,
                validity))
        .as(MappingTablePropertyTest::row);
  }

  /** A negative or too late day stands for an open end. */
  private static String validity(int from, int days) {
    String first = from < 0 ? "" : ORIGIN.plusDays(from).toString();
    int to = Math.max(from, 0) + days;
    return first + "/" + (to > WINDOW ? "" : ORIGIN.plusDays(to).toString());
  }

  private static NaiveTable.Row row(List<String> texts) {
    String amount = texts.get(7);
    String[] validity = texts.get(8).split("/", -1);
    // hours a week on a day code would refuse the table (T06)
    boolean isHours = amount.startsWith("hours:") && !texts.get(6).equals("LOKO");
    return new NaiveTable.Row(
        texts.get(0),
        texts.get(1),
        texts.get(2),
        texts.get(3),
        texts.get(4),
        texts.get(5),
        texts.get(6),
        amount.startsWith("share:") ? amount.substring("share:".length()) : "",
        isHours ? amount.substring("hours:".length()) : "",
        validity[0],
        validity[1]);
  }

  @Provide
  Arbitrary<ServiceKey> services() {
    return Combinators.combine(
            Arbitraries.of("gerica", "gerica", "profil", "cosdoc"),
            Arbitraries.of("A", "A", "A", "A", "A", "A", "A", "A", "A", "B", "C"),
            Arbitraries.of("Nord", "Nord", "", "Sør "),
            Arbitraries.of("night", "night", "day-evening", ""),
            Arbitraries.of("0.5", "0.5", "1.0", ""),
            Arbitraries.of("own", "own", "bought", ""))
        .as(TableText::key);
  }

  private static InputFile file(List<NaiveTable.Row> rows) {
    String header =
        "system;local_code;unit;shift;staffing_factor;place;sio_code;share;hours_per_week;"
            + "valid_from;valid_to\n";
    String text = rows.stream().map(each -> each.csv() + "\n").reduce(header, String::concat);
    return InputFile.of("mapping.csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Compiles the rows as they are, overlaps and all: the answer is defined for any rows. */
  private static MappingTable compiled(List<NaiveTable.Row> rows) {
    RowReader rowReader =
        new RowReader((where, found) -> org.junit.jupiter.api.Assertions.fail(found.toString()));
    return MappingTable.of(
        "mapping.csv",
        no.sioadapter.mapping.file.CsvTable.read(
                file(rows), List.of("system"), List.of(), new no.sioadapter.mapping.file.Problems())
            .orElseThrow()
            .rows()
            .stream()
            .flatMap(each -> rowReader.read(each).stream())
            .toList());
  }

  private static DateRange period(int from, int days) {
    LocalDate start = ORIGIN.minusDays(2).plusDays(from);
    return new DateRange(start, start.plusDays(days));
  }

  private static Stream<LocalDate> days(DateRange range) {
    return range.start().datesUntil(range.end());
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void theCompiledTableAnswersAsTheNaiveOne(
      @ForAll("rows") List<NaiveTable.Row> rows,
      @ForAll("services") ServiceKey service,
      @ForAll @IntRange(max = 44) int from,
      @ForAll @IntRange(max = 44) int length) {
    MappingTable table = compiled(rows);
    NaiveTable naive = new NaiveTable(rows);
    for (ResolvedSpan span : table.resolve(service, period(from, length))) {
      Statistics.collect(span.resolution().getClass().getSimpleName());
      days(span.days())
          .forEach(day -> assertEquals(naive.resolve(service, day), span.resolution()));
    }
  }

  @Property(tries = 1000)
  void spansAreThePeriodOnceInOrderAndNeighboursDiffer(
      @ForAll("rows") List<NaiveTable.Row> rows,
      @ForAll("services") ServiceKey service,
      @ForAll @IntRange(max = 44) int from,
      @ForAll @IntRange(max = 44) int length) {
    DateRange period = period(from, length);
    List<ResolvedSpan> spans = compiled(rows).resolve(service, period);

    assertEquals(days(period).toList(), spans.stream().flatMap(span -> days(span.days())).toList());
    for (int i = 1; i < spans.size(); i++) {
      assertNotEquals(spans.get(i - 1).resolution(), spans.get(i).resolution());
    }
  }

  @Property(tries = 1000)
  void cuttingThePeriodNeverChangesAnAnswer(
      @ForAll("rows") List<NaiveTable.Row> rows,
      @ForAll("services") ServiceKey service,
      @ForAll @IntRange(max = 44) int from,
      @ForAll @IntRange(max = 22) int before,
      @ForAll @IntRange(max = 22) int after) {
    MappingTable table = compiled(rows);
    DateRange whole = period(from, before + after);
    LocalDate cut = whole.start().plusDays(before);

    List<Resolution> pieces = new ArrayList<>();
    pieces.addAll(daily(table.resolve(service, new DateRange(whole.start(), cut))));
    pieces.addAll(daily(table.resolve(service, new DateRange(cut, whole.end()))));
    assertEquals(daily(table.resolve(service, whole)), pieces);
  }

  private static List<Resolution> daily(List<ResolvedSpan> spans) {
    return spans.stream().flatMap(span -> days(span.days()).map(day -> span.resolution())).toList();
  }

  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  void aTableThatIsLetThroughNeverTakesMoreThanThereIsNorChoosesInSilence(
      @ForAll("fewRows") List<NaiveTable.Row> rows, @ForAll("services") ServiceKey service) {
    TableReading reading = reader.read(file(rows));
    Statistics.label("let through").collect(reading.table().isPresent());
    boolean warnedOfTies =
        reading.findings().stream().anyMatch(each -> each.code().equals(new CheckCode("T05")));
    reading
        .table()
        .ifPresent(
            table ->
                table
                    .resolve(service, period(0, 44))
                    .forEach(span -> examine(span.resolution(), warnedOfTies)));
  }

  private static void examine(Resolution resolution, boolean warnedOfTies) {
    if (resolution instanceof Resolution.Ambiguous) {
      assertTrue(warnedOfTies, "a tie that the load didn't warn of");
    }
    if (resolution instanceof Resolution.ServicePackage services) {
      List<Portion> portions = services.parts().stream().map(Part::portion).toList();
      int sum = 0;
      for (Portion each : portions) {
        assertEquals(portions.get(0).getClass(), each.getClass());
        sum += each instanceof Portion.Share share ? share.hundredths() : 0;
      }
      assertTrue(sum <= Portion.Share.WHOLE, "more than the whole: " + sum);
    }
  }
}
