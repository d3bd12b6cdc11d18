package no.sioadapter.source.gerica;

import static no.sioadapter.source.gerica.Exports.HEADER;
import static no.sioadapter.source.gerica.Exports.ROW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.sioadapter.code.LocalCode;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.Location;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.DeliveryReader;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.Recorded;
import no.sioadapter.source.TestProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GericaReaderTest {
  private final DeliveryReader reader = new GericaReader(TestProfiles.gerica());
  @TempDir private Path folder;
  private Exports exports;

  @BeforeEach
  void begin() {
    exports = new Exports(folder);
  }

  @Test
  void readsADecisionWithItsPlaceInTheFile() throws Exception {
    DecisionRecord record = read(exports.csv(HEADER + ROW)).decisions.get(0);
    assertEquals(new Location("a.vedtak.csv", 2, ""), record.where());
    assertEquals(
        "1243|02847599807|V-1002|HSYK-A|Hjemmesykepleie ambulerende|15|Sone Nord|01.11.2018|||3,5|"
            + "t/uke|Dag|||",
        texts(record));
    assertEquals(new LocalCode("HSYK-A"), record.localCode().value().orElseThrow());
    assertEquals("Utfører orgnr", record.provider().column());
  }

  @Test
  void readsColumnsInAnyOrderByAnyOfTheirNames() throws Exception {
    String text =
        "TJENESTE KODE;omfangstype;\u00A0Omfang ;Sluttårsak;Til dato;Fra dato;Vedtaksnr;"
            + "Fødselsnr;Kommunenr\r\n"
            + "HSYK-A;t/uke;3,5;Død;31.12.2018;01.11.2018;V-1;02847599807;1243\r\n";
    DecisionRecord record = read(exports.csv(text)).decisions.get(0);
    assertEquals(
        "1243|02847599807|V-1|HSYK-A||||01.11.2018|31.12.2018|Død|3,5|t/uke||||", texts(record));
    assertEquals("TJENESTE KODE", record.localCode().column());
    assertEquals("Omfang", record.amount().column());
    assertEquals("Vakt", record.shift().column());
  }

  @Test
  void findsAColumnWhoseLettersAreWrittenInTwoParts() throws Exception {
    String apart = HEADER.replace("å", "a\u030A").replace("Å", "A\u030A");
    Path file = exports.write("a.vedtak.csv", (apart + ROW).getBytes(StandardCharsets.UTF_8));
    assertEquals(1, read(Exports.delivery(file)).decisions.size());
  }

  @Test
  void saysOnceWhichColumnsItDoesNotKnow() throws Exception {
    String text =
        HEADER.replace("\r\n", ";Distrikt;02847599807;Distrikt;\r\n")
            + ROW.replace("\r\n", ";x;y;z;\r\n").repeat(2);
    assertEquals(
        List.of(
            "a.vedtak.csv, line 0: F07 Found[charset=windows-1252, evidence=PROFILE_OR_LATIN_1]",
            "a.vedtak.csv, line 1: F06 Found[kind=COLUMNS, names=Distrikt, ***, Distrikt, –]"),
        read(exports.csv(text)).notes);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sone Nord            | Sone Nord
          "Sone Nord"          | Sone Nord
          "Sone; Nord"         | Sone; Nord
          "Sone ""Nord\"""      | Sone "Nord"
          ""                   | ``
          "Sone\\nNord"        | Sone\\nNord
          "Sone\\r\\nNord"     | Sone\\r\\nNord
          Sone 'Nord'          | Sone 'Nord'
          =1+1                 | =1+1
          # Nord               | # Nord
          """)
  void readsQuotedValues(String written, String expected) throws Exception {
    String text = HEADER + ROW.replace("Sone Nord", unescaped(written));
    assertEquals(unescaped(expected), read(exports.csv(text)).decisions.get(0).unit().text());
  }

  @Test
  void countsTheLinesWithinQuotationMarksAndTheBlankOnes() throws Exception {
    String text =
        HEADER
            + ROW.replace("Sone Nord", "\"Sone\r\nNord\n\rda\"")
            + "\r\n\r\n"
            + ROW
            + ROW
            + "\r\n";
    assertEquals(
        List.of(2L, 8L, 9L),
        read(exports.csv(text)).decisions.stream().map(each -> each.where().line()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r"})
  void readsEveryKindOfLineEndAndALastLineWithoutOne(String end) throws Exception {
    String text = (HEADER + ROW + ROW.strip()).replace("\r\n", end);
    assertEquals(
        List.of(2L, 3L),
        read(exports.csv(text)).decisions.stream().map(each -> each.where().line()).toList());
  }

  @Test
  void readsAbsencesAfterDecisionsWithTheirOwnPlaces() throws Exception {
    exports.csv(HEADER + ROW);
    exports.write(
        "a.opphor.csv",
        "Vedtaksnr;Fra dato;Til dato;Årsak\nV-1;01.02.2019;;Sykehus\nV-2;x;10.02.2019;\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    Recorded recorded =
        read(Exports.delivery(folder.resolve("a.vedtak.csv"), folder.resolve("a.opphor.csv")));
    assertEquals(1, recorded.decisions.size());
    assertEquals(2, recorded.absences.size());
    assertEquals(new Location("a.opphor.csv", 3, ""), recorded.absences.get(1).where());
    assertEquals("V-2", recorded.absences.get(1).number().text());
    assertEquals(true, recorded.absences.get(1).from().isUnreadable());
    assertEquals("Fra dato", recorded.absences.get(1).from().column());
    assertEquals(true, recorded.absences.get(0).to().isMissing());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8        | charset=UTF-8, evidence=VALID_UTF_8
          windows-1252 | charset=windows-1252, evidence=PROFILE_OR_LATIN_1
          ISO-8859-1   | charset=windows-1252, evidence=PROFILE_OR_LATIN_1
          """)
  void readsTheSameInEveryCharsetAndSaysWhich(String charset, String said) throws Exception {
    byte[] bytes = (HEADER + ROW.replace("Nord", "ÆØÅ é")).getBytes(charset);
    Recorded recorded = read(Exports.delivery(exports.write("a.vedtak.csv", bytes)));
    assertEquals("Sone ÆØÅ é", recorded.decisions.get(0).unit().text());
    assertEquals(List.of("a.vedtak.csv, line 0: F07 Found[" + said + "]"), recorded.notes);
  }

  @Test
  void readsUtf8WithItsMark() throws Exception {
    byte[] bytes = ("\uFEFF" + HEADER + ROW).getBytes(StandardCharsets.UTF_8);
    Recorded recorded = read(Exports.delivery(exports.write("a.vedtak.csv", bytes)));
    assertEquals("Kommunenr", recorded.decisions.get(0).municipality().column());
    assertEquals(
        List.of("a.vedtak.csv, line 0: F07 Found[charset=UTF-8, evidence=BYTE_ORDER_MARK]"),
        recorded.notes);
  }

  @Test
  void recognisesACharsetByTheVeryLastLetter() throws Exception {
    String ascii = ROW.repeat(5_000);
    byte[] bytes =
        (HEADER.replace('ø', 'o') + ascii + ROW.replace("Nord", "Øst")).getBytes(Exports.WINDOWS);
    assertEquals(
        "F02 in a.vedtak.csv, line 1: Found[reason=MISSING, expected=Fødselsnr]",
        Recorded.refusal(reader, Exports.delivery(exports.write("a.vedtak.csv", bytes))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nothing                  | ``                           | F01 in a.vedtak.csv, line 0: Found[reason=EMPTY]
          blank lines only         | \\n\\n                       | F02 in a.vedtak.csv, line 0: Found[reason=NO_HEADER, expected=]
          a record for a header    | {ROW}{ROW}                   | F02 in a.vedtak.csv, line 1: Found[reason=NO_HEADER, expected=]
          another separator        | a,b,c\\n1,2,3                | F02 in a.vedtak.csv, line 1: Found[reason=NO_HEADER, expected=]
          two columns missing      | Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Fra dato;Sluttårsak;Omfang\\n | F02 in a.vedtak.csv, line 1: Found[reason=MISSING, expected=Til dato, Omfangstype]
          a column twice           | Kommunenr;Omfang;OMFANG\\n   | F02 in a.vedtak.csv, line 1: Found[reason=TWICE, expected=Omfang]
          a column and its alias   | Tjenestekode;Tjeneste kode\\n | F02 in a.vedtak.csv, line 1: Found[reason=TWICE, expected=Tjenestekode]
          a value too few          | {HEADER}{ROW}1243;1\\n       | F03 in a.vedtak.csv, line 3: Found[reason=NUMBER_OF_VALUES, found=2, expected=16]
          a value too many         | {HEADER}1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17 | F03 in a.vedtak.csv, line 2: Found[reason=NUMBER_OF_VALUES, found=17, expected=16]
          white space for a row    | {HEADER}{ROW} \\n            | F03 in a.vedtak.csv, line 3: Found[reason=NUMBER_OF_VALUES, found=1, expected=16]
          a quote in a value       | {HEADER}{ROW}1243;0"2\\n     | F03 in a.vedtak.csv, line 3: Found[reason=QUOTING, found=0, expected=0]
          text after a quote       | {HEADER}{ROW}1243;"0"2\\n    | F03 in a.vedtak.csv, line 3: Found[reason=QUOTING, found=0, expected=0]
          a quote never closed     | {HEADER}{ROW}1243;"0\\n{ROW} | F03 in a.vedtak.csv, line 3: Found[reason=QUOTE_NOT_CLOSED, found=0, expected=0]
          a quote never closed late | {HEADER}{ROW}1243;"0        | F03 in a.vedtak.csv, line 3: Found[reason=QUOTE_NOT_CLOSED, found=0, expected=0]
          a NUL                    | {HEADER}{ROW}12{NUL}        | F01 in a.vedtak.csv, line 3: Found[reason=NUL_BYTE]
          """)
  void refusesWhatIsNotTheExportItShouldBe(String name, String written, String expected)
      throws Exception {
    String text =
        unescaped(written.replace("{HEADER}", HEADER).replace("{ROW}", ROW).replace("{NUL}", "\0"));
    assertEquals(expected, Recorded.refusal(reader, exports.csv(text)));
  }

  @Test
  void refusesBytesThatAreNoCharactersInTheProfilesCharset() throws Exception {
    byte[] bytes = (HEADER + ROW + "12\u008112").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "F01 in a.vedtak.csv, line 3: Found[reason=NOT_IN_CHARSET]",
        Recorded.refusal(reader, Exports.delivery(exports.write("a.vedtak.csv", bytes))));
  }

  @ParameterizedTest
  @CsvSource({"65536, read", "65537, TOO_LONG", "200000, TOO_LONG", "5000000, TOO_LONG"})
  void limitsTheLengthOfAValue(int length, String expected) throws Exception {
    for (String quote : List.of("", "\"")) {
      String value = quote + "x".repeat(length) + quote;
      String said =
          Recorded.refusal(reader, exports.csv(HEADER + ROW + ROW.replace("Sone Nord", value)));
      assertEquals(
          expected.equals("read")
              ? "read"
              : "F03 in a.vedtak.csv, line 3: Found[reason=TOO_LONG, found=0, expected=0]",
          said);
    }
  }

  @Test
  void limitsTheLengthOfARecord() throws Exception {
    String wide = HEADER.strip() + ";x".repeat(20) + "\n";
    String row = ROW.strip() + (";" + "y".repeat(60_000)).repeat(20) + "\n";
    assertEquals(
        "F03 in a.vedtak.csv, line 2: Found[reason=TOO_LONG, found=0, expected=0]",
        Recorded.refusal(reader, exports.csv(wide + row)));
  }

  @Test
  void limitsTheNumberOfColumns() throws Exception {
    String most = HEADER.strip() + ";x".repeat(984) + "\n";
    String row = ROW.strip() + ";".repeat(984) + "\n";
    assertEquals("read", Recorded.refusal(reader, exports.csv(most + row)));
    assertEquals(
        "F02 in a.vedtak.csv, line 1: Found[reason=TOO_MANY, expected=1000]",
        Recorded.refusal(reader, exports.csv(most.strip() + ";x\n")));
    assertEquals(
        "F03 in a.vedtak.csv, line 2: Found[reason=NUMBER_OF_VALUES, found=3000001, expected=16]",
        Recorded.refusal(reader, exports.csv(HEADER + ";".repeat(3_000_000))));
  }

  @Test
  void wantsTheColumnOfTheLastDayInAbsencesToo() throws Exception {
    exports.csv(HEADER + ROW);
    Path absences =
        exports.write("a.opphor.csv", "Vedtaksnr;Fra dato\n".getBytes(StandardCharsets.US_ASCII));
    assertEquals(
        "F02 in a.opphor.csv, line 1: Found[reason=MISSING, expected=Til dato]",
        Recorded.refusal(reader, Exports.delivery(folder.resolve("a.vedtak.csv"), absences)));
  }

  @Test
  void namesNoPersonWhereItRefuses() throws Exception {
    DeliveryRefused refused =
        assertThrows(
            DeliveryRefused.class, () -> read(exports.csv(ROW.replace("Sone Nord", "x\"") + ROW)));
    assertFalse((refused + " " + refused.details()).contains("02847599807"));
  }

  @Test
  void readsAHeaderWithoutRecords() throws Exception {
    assertEquals(List.of(), read(exports.csv(HEADER)).decisions);
  }

  @Test
  void letsTheSinksOwnFailureThrough() {
    RuntimeException mine = new IllegalStateException("mine");
    Recorded sink =
        new Recorded() {
          @Override
          public void decision(DecisionRecord decision) {
            throw mine;
          }
        };
    assertEquals(
        mine,
        assertThrows(
            IllegalStateException.class, () -> reader.read(exports.csv(HEADER + ROW), sink)));
  }

  private Recorded read(Delivery delivery) throws DeliveryRefused, IOException {
    Recorded recorded = new Recorded();
    reader.read(delivery, recorded);
    return recorded;
  }

  private static String texts(DecisionRecord record) {
    return record.fields().stream().map(Field::text).collect(Collectors.joining("|"));
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r");
  }
}
