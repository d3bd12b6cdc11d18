package no.sioadapter.source.gerica;

import static no.sioadapter.source.gerica.Exports.HEADER;
import static no.sioadapter.source.gerica.Exports.ROW;
import static no.sioadapter.source.gerica.Exports.replaced;
import static no.sioadapter.source.gerica.Exports.zipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.Recorded;
import no.sioadapter.source.TestProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipDeliveryTest {
  private static final String ABSENCES =
      "Vedtaksnr;Fra dato;Til dato;Årsak\r\nV-1002;01.02.2019;10.02.2019;Sykehus\r\n";

  private final GericaReader reader = new GericaReader(TestProfiles.gerica());
  @TempDir private Path folder;
  private Exports exports;

  @BeforeEach
  void begin() {
    exports = new Exports(folder);
  }

  @Test
  void readsDecisionsBeforeAbsencesWhateverTheirOrder() throws Exception {
    for (Delivery delivery :
        List.of(
            exports.zip("vedtak.csv", HEADER + ROW, "opphor.csv", ABSENCES),
            exports.zip("OPPHOR.CSV", ABSENCES, "Vedtak.csv", HEADER + ROW))) {
      Recorded recorded = read(delivery);
      assertEquals("a.zip/vedtak.csv", recorded.decisions.get(0).where().file());
      assertEquals("a.zip/opphor.csv", recorded.absences.get(0).where().file());
      assertEquals(2, recorded.absences.get(0).where().line());
      assertEquals(
          List.of(
              "a.zip/vedtak.csv, line 0: F07 Found[charset=windows-1252, evidence=PROFILE_OR_LATIN_1]",
              "a.zip/opphor.csv, line 0: F07 Found[charset=windows-1252, evidence=PROFILE_OR_LATIN_1]"),
          recorded.notes);
    }
  }

  @Test
  void readsAZipWithoutAbsences() throws Exception {
    assertEquals(List.of(), read(exports.zip("vedtak.csv", HEADER + ROW)).absences);
  }

  @Test
  void saysWhatElseLiesThereAndNeverWritesIt() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file =
        Files.write(
            inner.resolve("a.zip"),
            zipped(
                "vedtak.csv",
                HEADER + ROW,
                "../evil.txt",
                "x",
                "sub/vedtak.txt",
                "x",
                "les.txt",
                "x"));
    Recorded recorded = read(Exports.delivery(file));
    assertEquals(
        "a.zip, line 0: F06 Found[kind=ZIP_ENTRIES, names=../evil.txt, sub/vedtak.txt, les.txt]",
        recorded.notes.get(0));
    assertEquals(1, recorded.decisions.size());
    assertFalse(Files.exists(folder.resolve("evil.txt")));
    try (var files = Files.walk(folder)) {
      assertEquals(List.of(file), files.filter(Files::isRegularFile).toList());
    }
  }

  @Test
  void readsAZipWithANameThatIsNotUtf8() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
      zip.putNextEntry(new ZipEntry("lesømeg.txt"));
      zip.putNextEntry(new ZipEntry("vedtak.csv"));
      zip.write((HEADER + ROW).getBytes(Exports.WINDOWS));
    }
    Recorded recorded = read(exports.zip(bytes.toByteArray()));
    assertEquals(
        "a.zip, line 0: F06 Found[kind=ZIP_ENTRIES, names=lesømeg.txt]", recorded.notes.get(0));
    assertEquals(1, recorded.decisions.size());
  }

  @Test
  void isKnownByWhatIsInItNotByItsName() throws Exception {
    Path file = exports.write("export.dat", zipped("vedtak.csv", HEADER + ROW));
    assertEquals(1, read(Exports.delivery(file)).decisions.size());
  }

  @Test
  void needsTheFileOfDecisionsAtItsTop() throws Exception {
    assertEquals(refusal("NO_DECISIONS"), said(exports.zip("opphor.csv", ABSENCES)));
    assertEquals(refusal("NO_DECISIONS"), said(exports.zip()));
  }

  @Test
  void refusesACsvThatMayBeAMisnamedList() throws Exception {
    assertEquals(refusal("UNKNOWN_CSV"), said(exports.zip("eksport/vedtak.csv", HEADER)));
    assertEquals(
        refusal("UNKNOWN_CSV"),
        said(exports.zip("vedtak.csv", HEADER + ROW, "opphør.csv", ABSENCES)));
    assertEquals(
        refusal("UNKNOWN_CSV"), said(exports.zip("vedtak.csv", HEADER + ROW, "../Opphor.CSV", "")));
  }

  @Test
  void refusesTheSameFileTwice() throws Exception {
    assertEquals(
        refusal("ENTRY_TWICE"), said(exports.zip("vedtak.csv", HEADER, "VEDTAK.csv", HEADER)));
    assertEquals(
        refusal("ENTRY_TWICE"),
        said(exports.zip("vedtak.csv", HEADER, "opphor.csv", ABSENCES, "Opphor.csv", ABSENCES)));
    byte[] same = replaced(zipped("vedtak.csv", HEADER, "vedtaX.csv", HEADER), "vedtaX", "vedtak");
    assertEquals(refusal("ENTRY_TWICE"), said(exports.zip(same)));
  }

  @Test
  void refusesWhatIsNoZip() throws Exception {
    assertEquals(refusal("EMPTY"), said(exports.zip(new byte[0])));
    assertEquals(refusal("NOT_A_ZIP"), said(exports.zip(HEADER.getBytes(StandardCharsets.UTF_8))));
    assertEquals(refusal("NOT_A_ZIP"), said(exports.zip(new byte[] {'P', 'K'})));
  }

  @Test
  void refusesAZipThatIsCutOffAnywhere() throws Exception {
    byte[] whole = zipped("vedtak.csv", HEADER + ROW.repeat(50), "opphor.csv", ABSENCES);
    for (int length = 4; length < whole.length; length++) {
      assertEquals(
          refusal("TRUNCATED_ZIP"),
          said(exports.zip(Arrays.copyOf(whole, length))),
          "after " + length + " bytes");
    }
  }

  @Test
  void refusesAZipWithAnyByteOfItsContentChanged() throws Exception {
    byte[] whole = zipped("vedtak.csv", HEADER + ROW);
    int begin = 30 + "vedtak.csv".length();
    int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\7\b");
    // the last byte may end in bits that mean nothing
    for (int i = begin; i < end - 1; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      assertEquals(
          "F01 in a.zip/vedtak.csv, line 0: Found[reason=DAMAGED_ZIP]",
          said(exports.zip(damaged)),
          "byte " + i);
    }
  }

  @Test
  void neverFailsOtherwiseThanByRefusingWhereTheFrameIsDamaged() throws Exception {
    byte[] whole = zipped("vedtak.csv", HEADER + ROW, "opphor.csv", ABSENCES);
    int frame = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    for (int i = frame; i < whole.length; i++) {
      for (int bit : new int[] {0x01, 0x80}) {
        byte[] damaged = whole.clone();
        damaged[i] ^= (byte) bit;
        String said = said(exports.zip(damaged));
        assertEquals(true, said.equals("read") || said.startsWith("F01 in a.zip"), said);
      }
    }
  }

  @Test
  void refusesAZipThatNeedsAPassword() throws Exception {
    byte[] bytes = zipped("les.txt", "x", "vedtak.csv", HEADER);
    int entry = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
    bytes[entry + 8] |= 1;
    assertEquals(refusal("ENCRYPTED_ZIP"), said(exports.zip(bytes)));
  }

  @Test
  void refusesAZipPackedInAnUnusualWay() throws Exception {
    byte[] bytes = zipped("vedtak.csv", HEADER);
    int entry = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
    bytes[entry + 10] = 9;
    assertEquals(refusal("UNUSUAL_ZIP"), said(exports.zip(bytes)));
  }

  @Test
  void refusesAZipThatListsFilesWithoutEnd() throws Exception {
    byte[] bytes = zipped("vedtak.csv", HEADER);
    int end = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\5\6");
    Arrays.fill(bytes, end + 12, end + 16, (byte) 0xFF);
    assertEquals(refusal("UNUSUAL_ZIP"), said(exports.zip(bytes)));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void unpacksNoMoreThanTheLimit(long beyond) throws Exception {
    byte[] text = (HEADER + ROW).getBytes(Exports.WINDOWS);
    GericaReader bounded = new GericaReader(TestProfiles.gerica(), text.length + beyond);
    assertEquals(
        beyond == 0 ? "read" : "F01 in a.zip/vedtak.csv, line 0: Found[reason=TOO_LARGE]",
        Recorded.refusal(bounded, exports.zip("vedtak.csv", HEADER + ROW)));
  }

  @Test
  void hasALimitThatNoExportComesNear() {
    assertEquals(4_294_967_296L, GericaReader.LARGEST_FILE);
  }

  private static String refusal(String reason) {
    return "F01 in a.zip, line 0: Found[reason=" + reason + "]";
  }

  private String said(Delivery delivery) throws IOException {
    return Recorded.refusal(reader, delivery);
  }

  private Recorded read(Delivery delivery) throws DeliveryRefused, IOException {
    Recorded recorded = new Recorded();
    reader.read(delivery, recorded);
    return recorded;
  }
}
