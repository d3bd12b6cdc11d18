package no.sioadapter.source.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.DeliveryReader;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.Recorded;
import no.sioadapter.source.TestProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for exports of both systems. */
class ReadingTest {
  private static final String CSV =
      "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Enhet;Fra dato;Til dato;Sluttårsak;Omfang;"
          + "Omfangstype\r\n";
  private static final String XML =
      "<ProfilUttrekk xmlns='urn:sio-adapter:profil-uttrekk:1' versjon='1.0' kommunenr='1243'"
          + " tidspunkt='2019-04-02T06:15:00+02:00'>";

  private final DeliveryReader reader =
      new DeliveryReaders(List.of(TestProfiles.gerica(), TestProfiles.profil()));

  @Property(tries = 500)
  void whatIsWrittenAsCsvIsReadAgainFromTheLineWhereItStands(@ForAll("texts") List<String> texts)
      throws IOException {
    StringBuilder csv = new StringBuilder(CSV);
    List<String> expected = new ArrayList<>();
    int line = 2;
    for (String text : texts) {
      csv.append("1243;02847599807;V-1;A;\"").append(text.replace("\"", "\"\"")).append('"');
      csv.append(";01.01.2019;;;1;t/uke\n");
      expected.add(line + ": " + text.strip());
      line += 1 + (int) text.chars().filter(c -> c == '\n').count();
    }
    Recorded recorded = new Recorded();
    read("gerica", csv.toString().getBytes(StandardCharsets.UTF_8), recorded);
    assertEquals(
        expected,
        recorded.decisions.stream()
            .map(each -> each.where().line() + ": " + each.unit().text())
            .toList());
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withChars("ab ;\"\nø,").ofMaxLength(12).list().ofMaxSize(8);
  }

  @Property(tries = 1000)
  void aFileWithBytesChangedIsReadOrRefusedAndNothingElse(
      @ForAll boolean csv,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 400) Integer> places,
      @ForAll byte by)
      throws IOException {
    byte[] bytes = (csv ? csv(3) : xml(2)).getBytes(StandardCharsets.UTF_8);
    places.forEach(place -> bytes[place % bytes.length] = by);
    Path file = Files.createTempFile("changed", ".dat");
    try {
      String said =
          Recorded.refusal(reader, delivery(csv ? "gerica" : "profil", Files.write(file, bytes)));
      assertTrue(said.equals("read") || said.matches("(?s)F0[1-4] in .*"), said);
    } finally {
      Files.delete(file);
    }
  }

  /** In a process of its own with 24 megabytes; the files hold more than that. */
  @Test
  void readsFilesThatAreLargerThanTheMemory(@TempDir Path folder) throws Exception {
    Path csv = folder.resolve("gerica.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(csv))) {
      zip.putNextEntry(new ZipEntry("vedtak.csv"));
      zip.write(csv(0).getBytes(Charset.forName("windows-1252")));
      byte[] rows = rows(1_000).getBytes(Charset.forName("windows-1252"));
      for (int i = 0; i < 400; i++) {
        zip.write(rows);
      }
    }
    Path xml = folder.resolve("profil.xml");
    try (var out = Files.newBufferedWriter(xml, StandardCharsets.UTF_8)) {
      out.write(XML);
      String persons = persons(1_000);
      for (int i = 0; i < 120; i++) {
        out.write(persons);
      }
      out.write("</ProfilUttrekk>");
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CountRecords.class.getName(),
                csv.toString(),
                xml.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals("400000 120000", said.strip());
  }

  static String csv(int rows) {
    return CSV + rows(rows);
  }

  private static String rows(int count) {
    return "1243;02847599807;V-1;HSYK-A;Sone Øst;01.11.2018;;Død;3,5;t/uke\r\n".repeat(count);
  }

  private static String xml(int persons) {
    return XML + persons(persons) + "</ProfilUttrekk>";
  }

  private static String persons(int count) {
    return ("<Bruker id='02847599807'><Vedtak nr='V-1' tjeneste='HSYK-A' enhet='Sone Øst'>"
            + "<Periode fra='2018-11-01'/><Omfang verdi='3.5' enhet='timer-uke'/>"
            + "<MidlertidigOpphor fra='2019-01-01' til='2019-01-02'/></Vedtak></Bruker>\n")
        .repeat(count);
  }

  private void read(String system, byte[] bytes, Recorded sink) throws IOException {
    Path file = Files.createTempFile("reading", ".dat");
    try {
      reader.read(delivery(system, Files.write(file, bytes)), sink);
    } catch (DeliveryRefused e) {
      throw new AssertionError(e.details().toString(), e);
    } finally {
      Files.delete(file);
    }
  }

  static Delivery delivery(String system, Path file) {
    return new Delivery(
        new SourceSystem(system),
        String.valueOf(file.getFileName()),
        List.of(file),
        Optional.empty(),
        "",
        Optional.empty());
  }

  /** Reads files and says how many decisions each holds. */
  static final class CountRecords extends Recorded {
    private long count;

    public static void main(String[] args) {
      DeliveryReader reader =
          new DeliveryReaders(List.of(TestProfiles.gerica(), TestProfiles.profil()));
      System.out.println(
          Arrays.stream(args)
              .map(arg -> count(reader, Path.of(arg)))
              .map(String::valueOf)
              .collect(Collectors.joining(" ")));
    }

    private static long count(DeliveryReader reader, Path file) {
      CountRecords counting = new CountRecords();
      try {
        String system = file.toString().endsWith(".zip") ? "gerica" : "profil";
        reader.read(delivery(system, file), counting);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (DeliveryRefused e) {
        throw new IllegalStateException(e.details().toString(), e);
      }
      return counting.count;
    }

    @Override
    public void decision(DecisionRecord decision) {
      count++;
    }
  }
}
