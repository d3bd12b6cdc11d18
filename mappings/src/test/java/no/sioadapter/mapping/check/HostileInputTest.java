package no.sioadapter.mapping.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However a file is bent, a run ends in a report whose decisions add up or in a refusal that can be
 * told, and never in an exception. Bent by chance with a fixed seed, so that each run of the test
 * bends alike; what throws is written to {@code target/hostile}, to become a fixture of its own.
 */
class HostileInputTest {
  private static final long SEED = 20190101L;
  private static final int MEGABYTE = 1 << 20;
  private static final int MANY = 100_000;

  /** The forms that an export comes in. */
  enum Form {
    PAIR,
    ZIP,
    XML;

    HostileExport export() throws IOException {
      return switch (this) {
        case PAIR -> HostileExport.pair();
        case ZIP -> HostileExport.zip();
        case XML -> HostileExport.xml();
      };
    }
  }

  /** Something done to the bytes of one file. */
  private interface Bending {
    byte[] bend(byte[] sound, Random random);
  }

  @TempDir private Path temp;
  private HostileRun hostile;

  @BeforeEach
  void load() throws Exception {
    hostile = new HostileRun(temp, new FixtureRun(temp).shipped());
  }

  @ParameterizedTest
  @EnumSource
  void unbent_it_is_reported_without_an_error(Form form) throws IOException {
    RunOutcome.Reported reported =
        assertInstanceOf(RunOutcome.Reported.class, hostile.run("unbent", form.export()));
    assertTrue(reported.report().counts().counted() >= 15);
    assertEquals(0, reported.report().counts().leftOut());
    assertTrue(reported.report().absences().used() >= 5);
  }

  @ParameterizedTest
  @EnumSource
  void bits_that_flip(Form form) throws IOException {
    bend(
        form,
        "flipped",
        250,
        (sound, random) -> {
          byte[] bent = sound.clone();
          for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
            bent[random.nextInt(bent.length)] ^= (byte) (1 << random.nextInt(8));
          }
          return bent;
        });
  }

  @ParameterizedTest
  @EnumSource
  void bytes_that_are_other_bytes(Form form) throws IOException {
    // signs that mean something to some reader, rather than any byte
    byte[] signs =
        "\0\r\n\t;,.\"'<>&/=-+0189 \u00a0\u00ad\u00d8\u00ff".getBytes(HostileExport.WINDOWS);
    bend(
        form,
        "overwritten",
        250,
        (sound, random) -> {
          byte[] bent = sound.clone();
          for (int times = 1 + random.nextInt(3); times > 0; times--) {
            bent[random.nextInt(bent.length)] = signs[random.nextInt(signs.length)];
          }
          return bent;
        });
  }

  @ParameterizedTest
  @EnumSource
  void pieces_that_are_lost_or_come_twice(Form form) throws IOException {
    bend(
        form,
        "spliced",
        150,
        (sound, random) -> {
          int from = random.nextInt(sound.length);
          int to = Math.min(sound.length, from + random.nextInt(200));
          byte[] head = Arrays.copyOf(sound, random.nextBoolean() ? to : from);
          byte[] tail = Arrays.copyOfRange(sound, random.nextBoolean() ? from : to, sound.length);
          return joined(head, tail);
        });
  }

  @ParameterizedTest
  @EnumSource
  void files_that_end_too_early(Form form) throws IOException {
    HostileExport export = form.export();
    for (Map.Entry<String, byte[]> file : export.files().entrySet()) {
      byte[] sound = file.getValue();
      for (int length = 0; length < sound.length; length += 17) {
        hostile.run(
            "cut-" + file.getKey() + "-" + length,
            export.with(file.getKey(), Arrays.copyOf(sound, length)));
      }
    }
    assertTrue(hostile.refused() > 10, "what is cut is refused");
  }

  @ParameterizedTest
  @EnumSource
  void nul_bytes_are_refused_wherever_they_stand(Form form) throws IOException {
    HostileExport export = form.export();
    for (Map.Entry<String, byte[]> file : export.files().entrySet()) {
      for (int at = 0; at < file.getValue().length; at += 61) {
        byte[] sound = file.getValue();
        byte[] bent =
            joined(
                Arrays.copyOf(sound, at),
                new byte[] {0},
                Arrays.copyOfRange(sound, at, sound.length));
        RunOutcome outcome = hostile.run("nul-" + at, export.with(file.getKey(), bent));
        // in a ZIP it may stand where nothing is read
        assertTrue(form == Form.ZIP || outcome instanceof RunOutcome.Refused, "at " + at);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "IBM850", "ISO-8859-1"})
  void another_charset_than_was_meant(String name) throws IOException {
    Charset charset = Charset.forName(name);
    byte[] decisions = HostileExport.text("vedtak.csv").getBytes(charset);
    hostile.run("pair in " + name, HostileExport.pair().with("vedtak.csv", decisions));
    byte[] text = HostileExport.xmlText().getBytes(charset);
    hostile.run("XML in " + name, HostileExport.xml().with("profil.xml", text));
    String declared = HostileExport.xmlText().replace("\"UTF-8\"", "\"" + name + "\"");
    hostile.run("XML declares " + name, HostileExport.xml(declared));
    hostile.run(
        "XML in and declares " + name,
        HostileExport.xml().with("profil.xml", declared.getBytes(charset)));
  }

  @Test
  void a_byte_order_mark_changes_no_figure() throws IOException {
    String decisions = "\uFEFF" + HostileExport.text("vedtak.csv");
    assertEquals(
        HostileRun.figures(hostile.run("unbent", HostileExport.pair())),
        HostileRun.figures(
            hostile.run(
                "marked",
                HostileExport.pair()
                    .with("vedtak.csv", decisions.getBytes(StandardCharsets.UTF_8)))));
  }

  @Test
  void columns_and_rows_in_any_order_give_the_same_figures() throws IOException {
    List<Object> expected = HostileRun.figures(hostile.run("unbent", HostileExport.pair()));
    Random random = new Random(SEED);
    for (int i = 0; i < 40; i++) {
      HostileExport shuffled =
          HostileExport.pair(
              shuffled(HostileExport.text("vedtak.csv"), random),
              shuffled(HostileExport.text("opphor.csv"), random));
      assertEquals(expected, HostileRun.figures(hostile.run("shuffled " + i, shuffled)));
    }
  }

  @Test
  void line_ends_of_any_kind_give_the_same_figures() throws IOException {
    List<Object> expected = HostileRun.figures(hostile.run("unbent", HostileExport.pair()));
    Random random = new Random(SEED);
    for (int i = 0; i < 40; i++) {
      HostileExport mixed =
          HostileExport.pair(
              mixed(HostileExport.text("vedtak.csv"), random),
              mixed(HostileExport.text("opphor.csv"), random));
      assertEquals(expected, HostileRun.figures(hostile.run("mixed " + i, mixed)));
    }
    hostile.run("XML with returns", HostileExport.xml(mixed(HostileExport.xmlText(), random)));
  }

  @Test
  void a_value_of_a_megabyte_in_any_column_is_refused() throws IOException {
    for (String filler : List.of("9", "x", " ", "\"\"", ",")) {
      String huge = filler.repeat(MEGABYTE / filler.length());
      for (int column = 0; column < 16; column++) {
        refused("huge-" + column, HostileExport.pair(cell(1, column, huge), ""), "F03");
        refused("quoted-" + column, HostileExport.pair(cell(1, column, quoted(huge)), ""), "F03");
      }
    }
    String huge = "x".repeat(MEGABYTE);
    refused("header", HostileExport.pair(cell(0, 3, huge), ""), "F03");
    for (String attribute : List.of("id", "nr", "tjeneste", "enhet", "fra", "verdi", "kommunenr")) {
      String text = HostileExport.xmlText().replaceFirst(" " + attribute + "=\"", "$0" + huge);
      assertInstanceOf(
          RunOutcome.Refused.class, hostile.run("huge " + attribute, HostileExport.xml(text)));
    }
    hostile.run("text", HostileExport.xml(inRoot(huge)));
    hostile.run("comment", HostileExport.xml(inRoot("<!--" + huge + "-->")));
  }

  @Test
  void columns_by_the_hundred_thousand_are_refused() throws IOException {
    String rest =
        HostileExport.text("vedtak.csv").lines().skip(1).collect(Collectors.joining("\n"));
    String header = HostileExport.text("vedtak.csv").lines().findFirst().orElseThrow();
    String many = IntStream.range(0, MANY).mapToObj(i -> ";X" + i).collect(Collectors.joining());
    refused("header", HostileExport.pair(header + many + "\n" + rest, ""), "F02");
    refused("empty", HostileExport.pair(header + ";".repeat(MANY) + "\n" + rest, ""), "F02");
    refused("row", HostileExport.pair(header + "\n" + "1;".repeat(MANY) + "\n" + rest, ""), "F03");
    String attributes =
        IntStream.range(0, MANY).mapToObj(i -> " x" + i + "=\"1\"").collect(Collectors.joining());
    hostile.run("attributes", HostileExport.xml(inRoot("<Bruker" + attributes + "/>")));
    hostile.run("elements", HostileExport.xml(inRoot("<X/>".repeat(MANY))));
    hostile.run("persons", HostileExport.xml(inRoot("<Bruker id=\"1\"/>".repeat(MANY))));
    hostile.run("depth", HostileExport.xml(inRoot("<X>".repeat(MANY) + "</X>".repeat(MANY))));
    hostile.run(
        "depth in a person",
        HostileExport.xml(inRoot("<Bruker id=\"1\">" + "<X>".repeat(MANY) + "</Bruker>")));
  }

  @Test
  void headers_that_come_twice() throws IOException {
    String sound = HostileExport.text("vedtak.csv");
    String header = sound.lines().findFirst().orElseThrow();
    // as a row it is a decision whose every value is wrong: left out, and all others counted
    RunOutcome.Reported reported =
        assertInstanceOf(
            RunOutcome.Reported.class,
            hostile.run("two", HostileExport.pair(header + "\r\n" + sound, absences())));
    assertEquals(1, reported.report().counts().leftOut());
    hostile.run("after", HostileExport.pair(sound + sound, absences()));
    for (String column : header.split(";", -1)) {
      String twice = sound.replaceFirst("\r\n", ";" + column + "\r\n").replace(";\r\n", ";;\r\n");
      refused("twice " + column, HostileExport.pair(twice, absences()), "F02");
    }
  }

  @Test
  void archives_in_archives_and_names_that_lead_elsewhere() throws IOException {
    Map<String, byte[]> sound = HostileExport.pair().files();
    byte[] zip = HostileExport.zipped(sound);
    refused("only an archive", HostileExport.zip(Map.of("gerica.zip", zip)), "F01");
    refused("called decisions", HostileExport.zip(Map.of("vedtak.csv", zip)), "F01");
    HostileExport pair = HostileExport.pair();
    refused("called one of a pair", pair.with("vedtak.csv", zip), "F01");
    for (String name :
        List.of(
            "../vedtak.csv",
            "../../../../etc/vedtak.csv",
            "/vedtak.csv",
            "..\\vedtak.csv",
            "C:\\vedtak.csv",
            "mappe/vedtak.csv",
            "vedtak.csv/",
            "vedtak.csv/../vedtak.csv")) {
      refused(
          "instead " + name,
          HostileExport.zip(Map.of(name, HostileExport.pair().file("vedtak.csv"))),
          "F01");
      Map<String, byte[]> beside = new LinkedHashMap<>(sound);
      beside.put(name, new byte[0]);
      hostile.run("beside " + name, HostileExport.zip(beside));
    }
    assertEquals(1, count(temp), "nothing but the exports' folder was written");
  }

  @Test
  void files_in_each_others_place() throws IOException {
    HostileExport pair = HostileExport.pair();
    byte[] decisions = pair.file("vedtak.csv");
    byte[] absences = pair.file("opphor.csv");
    byte[] xml = HostileExport.xml().file("profil.xml");
    byte[] zip = HostileExport.zipped(pair.files());
    refused("swapped", pair.with("vedtak.csv", absences).with("opphor.csv", decisions), "F02");
    refused("decisions twice", pair.with("opphor.csv", decisions), "F02");
    refused("absences twice", pair.with("vedtak.csv", absences), "F02");
    refused("XML as CSV", pair.with("vedtak.csv", xml), "");
    refused("ZIP as absences", pair.with("opphor.csv", zip), "F01");
    refused("CSV as ZIP", HostileExport.zip().with("gerica.zip", decisions), "F01");
    refused("CSV as XML", HostileExport.xml().with("profil.xml", decisions), "");
    refused("ZIP as XML", HostileExport.xml().with("profil.xml", zip), "F01");
    refused(
        "a locked list of contents", HostileExport.zip().with("gerica.zip", new byte[22]), "F01");
  }

  @ParameterizedTest
  @EnumSource
  void a_delivery_that_is_there_twice_is_counted_once(Form form) throws IOException {
    List<Object> once = HostileRun.figures(hostile.run("once", form.export()));
    RunOutcome.Reported twice =
        assertInstanceOf(
            RunOutcome.Reported.class, hostile.run("twice", form.export(), form.export()));
    assertEquals(once.get(0), twice.report().lines());
    assertEquals(twice.report().counts().read(), twice.report().counts().repeated());
  }

  @Test
  void bytes_by_chance_are_no_export() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 60; i++) {
      byte[] noise = new byte[random.nextInt(3000)];
      random.nextBytes(noise);
      refused("noise as CSV " + i, HostileExport.pair().with("vedtak.csv", noise), "");
      refused("noise as XML " + i, HostileExport.xml().with("profil.xml", noise), "");
      refused("noise as ZIP " + i, HostileExport.zip().with("gerica.zip", noise), "");
    }
  }

  private void bend(Form form, String how, int times, Bending bending) throws IOException {
    HostileExport export = form.export();
    for (Map.Entry<String, byte[]> file : export.files().entrySet()) {
      Random random = new Random(SEED);
      for (int i = 0; i < times; i++) {
        byte[] bent = bending.bend(file.getValue(), random);
        hostile.run(how + "-" + file.getKey() + "-" + i, export.with(file.getKey(), bent));
      }
    }
    assertTrue(hostile.refused() > 0 && hostile.refused() < hostile.runs(), "both ends are seen");
  }

  private void refused(String what, HostileExport export, String code) throws IOException {
    RunOutcome.Refused refused =
        assertInstanceOf(RunOutcome.Refused.class, hostile.run(what, export), what);
    List<CheckCode> codes = refused.reasons().stream().map(Finding::code).toList();
    assertTrue(code.isEmpty() || codes.contains(new CheckCode(code)), what + ": " + codes);
  }

  private static String shuffled(String csv, Random random) {
    List<String[]> rows = new ArrayList<>();
    csv.lines().forEach(line -> rows.add(line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)));
    List<Integer> order = new ArrayList<>(IntStream.range(0, rows.get(0).length).boxed().toList());
    Collections.shuffle(order, random);
    Collections.shuffle(rows.subList(1, rows.size()), random);
    return rows.stream()
        .map(row -> order.stream().map(i -> row[i]).collect(Collectors.joining(";")))
        .collect(Collectors.joining("\r\n"));
  }

  private static String mixed(String text, Random random) {
    List<String> ends = List.of("\r", "\n", "\r\n");
    StringBuilder mixed = new StringBuilder();
    text.lines().forEach(line -> mixed.append(line).append(ends.get(random.nextInt(3))));
    return mixed.toString();
  }

  /** The decisions with one cell of one line replaced. */
  private static String cell(int line, int column, String value) throws IOException {
    List<String> lines = new ArrayList<>(HostileExport.text("vedtak.csv").lines().toList());
    String[] cells = lines.get(line).split(";", -1);
    cells[column] = value;
    lines.set(line, String.join(";", cells));
    return String.join("\r\n", lines);
  }

  private static String quoted(String value) {
    return "\"" + value + "\"";
  }

  private static String inRoot(String content) throws IOException {
    return HostileExport.xmlText().replace("</ProfilUttrekk>", content + "</ProfilUttrekk>");
  }

  private static String absences() throws IOException {
    return HostileExport.text("opphor.csv");
  }

  private static byte[] joined(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
