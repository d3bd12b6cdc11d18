package no.sioadapter.endtoend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.sioadapter.endtoend.CommandLineOnDemo.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the demo's exports to the published sheet of Os, and back from its figures to decisions. */
class DemoOnCommandLineTest {
  private static final String CSV = "sio-1243-2019Q1-v1.csv";
  private static final Pattern LIKE_A_PERSON = Pattern.compile("(?<![0-9])[0-9]{11,12}(?![0-9])");

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  @TempDir private static Path root;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static CommandLineOnDemo demo;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static Answer made;

  private static Path out() {
    return root.resolve("out");
  }

  @BeforeAll
  static void report() throws IOException {
    demo = CommandLineOnDemo.in(root);
    made = demo.report(out(), "--json");
    assertEquals(0, made.status(), made.err());
  }

  @Test
  void every_row_and_the_sum_are_those_of_the_published_sheet() throws IOException {
    List<String[]> rows = rows(Files.readString(out().resolve(CSV)));
    List<String[]> sheet = rows(resource("/no/sioadapter/endtoend/os-2019-q1.csv"));
    assertEquals(53, rows.size()); // header, 51 codes, SUM
    assertEquals(52, sheet.size());
    for (int i = 1; i < sheet.size(); i++) {
      String[] row = rows.get(i);
      String[] expected = sheet.get(i);
      String code = expected[0];
      assertEquals(code, row[0]);
      assertEquals(expected[2].equals("hour") ? "timer" : "døgn", row[1], code);
      assertSame(expected[7], row[2], code + " delivered");
      assertSame(expected[5], row[4], code + " planned");
      assertSame(expected[3], row[6], code + " price");
      BigDecimal net = number(row[7]);
      assertSame(expected[9], net.setScale(0, RoundingMode.HALF_UP).toPlainString(), code + " net");
    }
    assertEquals("SUM;;;1428;;;;3935425", String.join(";", rows.get(52)));
  }

  @Test
  void the_same_run_twice_gives_the_same_bytes() throws IOException {
    Path again = root.resolve("again");
    assertEquals(0, demo.report(again).status());
    List<Path> files = CommandLineOnDemo.files(out());
    // four that are delivered, five that stay in the municipality, and the manifest
    assertEquals(10, files.size());
    for (Path file : files) {
      Path same = again.resolve(file.getFileName());
      assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(same), file.toString());
    }
  }

  @Test
  void rows_in_another_order_and_in_two_files_give_the_same_figures() throws IOException {
    Path exports = root.resolve("shuffled");
    new ShuffledExports(20190402).write(demo.in(), exports);
    Path there = root.resolve("out-shuffled");
    Answer answer = demo.with(exports).report(there, "--json");
    assertEquals(0, answer.status(), answer.err());
    assertEquals(Files.readString(out().resolve(CSV)), Files.readString(there.resolve(CSV)));
    assertEquals(counts(made), counts(answer));
  }

  @Test
  void a_file_cut_off_is_refused_and_nothing_is_written() throws IOException {
    Path exports = Files.createDirectories(root.resolve("cut"));
    for (Path file : CommandLineOnDemo.files(demo.in())) {
      Files.copy(file, exports.resolve(file.getFileName()));
    }
    Path profil = exports.resolve("profil-1243-20190402T0615.xml");
    byte[] whole = Files.readAllBytes(profil);
    Files.write(profil, Arrays.copyOf(whole, whole.length * 9 / 10));
    Path there = Files.createDirectories(root.resolve("out-cut"));
    Answer answer = demo.with(exports).report(there);
    assertEquals(3, answer.status());
    assertEquals(List.of(), CommandLineOnDemo.files(there));
    assertTrue(answer.err().contains("profil-1243-20190402T0615.xml"), answer.err());
  }

  @Test
  void the_lines_that_explain_a_code_add_up_to_its_figure_exactly() throws IOException {
    List<String[]> rows = rows(Files.readString(out().resolve(CSV)));
    Set<String> explained = new HashSet<>();
    for (String[] row : rows.subList(1, 52)) {
      Answer answer = demo.run("explain", "--code", row[0], "--lang", "en");
      assertEquals(0, answer.status(), answer.err());
      BigDecimal byHand = row[0].equals("UK") ? new BigDecimal("110") : BigDecimal.ZERO;
      assertSame(number(row[2]).toPlainString(), sum(answer).add(byHand).toPlainString(), row[0]);
      explained.add(row[0]);
    }
    assertEquals(51, explained.size());
  }

  @Test
  void the_home_service_code_is_explained_to_the_last_decimal() throws IOException {
    Answer answer = demo.run("explain", "--code", "HTBODK", "--lang", "en");
    assertSame("47427.26", sum(answer).toPlainString(), "HTBODK");
    // docs/demo.md: 70 h a week and the like; a death on 30 December gives two days of 4 hours
    String line = explainedLine(answer, "2017/9007");
    assertTrue(line.matches("2017/9007 .* 2 +0 +4 +8 +8\\.0000 extra .*"), line);
  }

  @Test
  void the_exports_hold_numbers_that_would_be_found() throws IOException {
    String xml = Files.readString(demo.in().resolve("profil-1243-20190402T0615.xml"));
    assertTrue(LIKE_A_PERSON.matcher(xml).find());
  }

  @Test
  void no_persons_number_is_printed_or_written_anywhere() throws IOException {
    List<String> texts = new ArrayList<>();
    texts.add(made.all());
    texts.add(demo.run("check").all());
    texts.add(demo.run("explain", "--code", "HTAMDK").all());
    for (Path file : CommandLineOnDemo.files(out())) {
      texts.addAll(texts(file));
    }
    for (String text : texts) {
      assertFalse(text.isEmpty());
      String bare = HASH.matcher(text).replaceAll("");
      assertFalse(LIKE_A_PERSON.matcher(bare).find(), () -> around(bare));
    }
  }

  @Test
  void check_speaks_three_languages_and_writes_nothing() throws IOException {
    List<Path> before = CommandLineOnDemo.files(root);
    Set<String> said = new HashSet<>();
    for (String tag : List.of("nb", "nn", "en")) {
      Answer answer = demo.run("check", "--lang", tag);
      assertEquals(0, answer.status(), answer.err());
      assertTrue(answer.out().contains("V-9008"), answer.out());
      said.add(answer.out());
    }
    assertEquals(3, said.size());
    assertEquals(before, CommandLineOnDemo.files(root));
  }

  @Test
  void another_clock_changes_no_figure() throws IOException {
    Path there = root.resolve("out-later");
    assertEquals(0, demo.report(there, "--as-of", "2026-01-01T00:00:00Z").status());
    assertEquals(Files.readString(out().resolve(CSV)), Files.readString(there.resolve(CSV)));
    String manifest = "sio-1243-2019Q1-v1.manifest.json";
    assertNotEquals(
        Files.readString(out().resolve(manifest)), Files.readString(there.resolve(manifest)));
  }

  /** The sum of the fractions that the lines show: hundredths, or this isn't exact. */
  private static BigDecimal sum(Answer answer) {
    BigInteger above = BigInteger.ZERO;
    BigInteger below = BigInteger.ONE;
    for (String line :
        answer
            .out()
            .lines()
            .filter(each -> each.contains(".zip/") || each.contains(".xml:"))
            .toList()) {
      String[] fraction = line.split(" +", -1)[5].split("/", -1);
      BigInteger a = new BigInteger(fraction[0]);
      BigInteger b = fraction.length == 1 ? BigInteger.ONE : new BigInteger(fraction[1]);
      above = above.multiply(b).add(a.multiply(below));
      below = below.multiply(b);
      BigInteger common = above.gcd(below);
      above = above.divide(common);
      below = below.divide(common);
    }
    return new BigDecimal(above).divide(new BigDecimal(below));
  }

  private static String explainedLine(Answer answer, String number) {
    return answer
        .out()
        .lines()
        .filter(line -> line.startsWith(number + " "))
        .findFirst()
        .orElseThrow();
  }

  private static String counts(Answer answer) {
    int start = answer.out().indexOf("\"counts\":");
    return answer.out().substring(start, answer.out().indexOf("\"findings\":"));
  }

  /** What can be read in a file; of a spreadsheet, each of its parts. */
  private static List<String> texts(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!file.toString().endsWith(".xlsx")) {
      return List.of(new String(bytes, StandardCharsets.UTF_8));
    }
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static String around(String text) {
    var found = LIKE_A_PERSON.matcher(text);
    return found.find() ? text.substring(Math.max(0, found.start() - 40), found.start()) : "";
  }

  private static List<String[]> rows(String csv) {
    return csv.lines().map(line -> line.split(";", -1)).toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DemoOnCommandLineTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }

  private static void assertSame(String expected, String actual, String what) {
    assertEquals(0, number(expected).compareTo(number(actual)), () -> what + ": " + actual);
  }
}
