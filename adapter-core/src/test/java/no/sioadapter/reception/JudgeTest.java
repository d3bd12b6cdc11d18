package no.sioadapter.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import no.sioadapter.code.SioCode;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.Remark;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.report.OsReport;
import no.sioadapter.report.ReportId;
import no.sioadapter.report.ReportLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The published sheet of Os, handed in as it is and tampered with. */
class JudgeTest {
  private static final String ANNA = "02847599807";
  private static final String HTAMDK = "Linjer/Linje[@kode='HTAMDK']";
  private static final Instant NOW = Instant.parse("2019-04-15T10:00:00Z");

  @TempDir Path folder;

  /** A line of the table: what is written for what in which file, and what is said of it where. */
  record Tampering(
      String what, String suffix, String text, String by, boolean sealed, List<String> said) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static Tampering tampering(
      String what, String suffix, String text, String by, String... said) {
    return new Tampering(what, suffix, text, by, true, List.of(said));
  }

  /**
   * The sheet has for HTAMDK: price 764, planned 13150, delivered 17315.31, so change 4165.31 and
   * net 764 × 4165.31 = 3182296.84; the total is 3935425.
   */
  static Stream<Tampering> tamperings() {
    String net = HTAMDK + "/NettoEndring";
    return Stream.of(
        new Tampering(
            "a file is changed after the manifest was written",
            ".csv",
            "17315,3100",
            "17315,3200",
            false,
            List.of("R04 .csv", "R28 " + HTAMDK + "/Gjennomfort")),
        tampering(
            "the net isn't price × change",
            ".xml",
            "<NettoEndring>3182296.84</NettoEndring>",
            "<NettoEndring>3182296.85</NettoEndring>",
            "R22 " + net,
            "R28 " + net,
            "R28 " + net),
        tampering(
            "more is delivered than the change says",
            ".xml",
            "<Gjennomfort>17315.3100</Gjennomfort>",
            "<Gjennomfort>17316.3100</Gjennomfort>",
            // one hour at 764 kr more
            "R21 " + HTAMDK + "/Endring",
            "R22 " + net,
            "R23 Sum/Korreksjon",
            "R28 " + HTAMDK + "/Gjennomfort",
            "R28 " + HTAMDK + "/Gjennomfort",
            "R28 " + HTAMDK + "/Gjennomfort"),
        tampering(
            "the total is the sum of the shown lines, a krone more",
            ".xml",
            "<Korreksjon>3935425</Korreksjon>\n        <Mottakere>600",
            "<Korreksjon>3935426</Korreksjon>\n        <Mottakere>600",
            "R23 Sum/Korreksjon",
            "R24 Betalingsplan/Rad[1]/Korreksjon",
            "R28 Sum/Korreksjon",
            "R28 Sum/Korreksjon"),
        tampering(
            "another price than the year's",
            ".xml",
            "<Enhetspris>764.00</Enhetspris>",
            "<Enhetspris>765.00</Enhetspris>",
            "R18 " + HTAMDK + "/Enhetspris",
            "R28 " + HTAMDK + "/Enhetspris",
            "R28 " + HTAMDK + "/Enhetspris"),
        tampering(
            "five decimals, where a figure of record has four",
            ".xml",
            "<Gjennomfort>17315.3100</Gjennomfort>",
            "<Gjennomfort>17315.31001</Gjennomfort>",
            "R20 " + HTAMDK + "/Gjennomfort",
            "R21 " + HTAMDK + "/Endring",
            "R22 " + net,
            "R28 " + HTAMDK + "/Gjennomfort",
            "R28 " + HTAMDK + "/Gjennomfort",
            "R28 " + HTAMDK + "/Gjennomfort"),
        tampering(
            "days instead of hours",
            ".xml",
            "kode=\"HTAMDK\" enhet=\"timer\"",
            "kode=\"HTAMDK\" enhet=\"døgn\"",
            "R17 " + HTAMDK + "/@enhet",
            "R28 " + HTAMDK + "/@enhet",
            "R28 " + HTAMDK + "/@enhet"),
        tampering(
            "a star where the year has none",
            ".xml",
            "kode=\"HTAMDK\" enhet=\"timer\" stjerne=\"false\"",
            "kode=\"HTAMDK\" enhet=\"timer\" stjerne=\"true\"",
            "R17 " + HTAMDK + "/@stjerne"),
        tampering(
            "a code that the year hasn't",
            ".xml",
            "<Linje kode=\"HTAMDK\"",
            "<Linje kode=\"HTAMDX\"",
            "R15 Linjer",
            "R16 Linjer/Linje[@kode='HTAMDX']",
            "R28 Linjer",
            "R28 Linjer",
            "R28 Linjer"),
        tampering(
            "another key",
            ".xml",
            "<NokkelAKonto>0.250<",
            "<NokkelAKonto>0.251<",
            "R19 Hode/NokkelAKonto"),
        tampering(
            "another zone's prices, which the receiver hasn't",
            ".xml",
            "<Arbeidsgiveravgiftssone>1<",
            "<Arbeidsgiveravgiftssone>5<",
            "R14 Hode/Arbeidsgiveravgiftssone"),
        tampering(
            "another organisation number in one file",
            ".fhir.json",
            "\"value\": \"310123455\"",
            "\"value\": \"310123456\"",
            "R10 Hode/Kommune/@orgnr"),
        tampering(
            "an organisation number without its check digit",
            ".xml",
            "orgnr=\"310123455\"",
            "orgnr=\"310123456\"",
            "R10 Hode/Kommune/@orgnr",
            "R29 Hode/Kommune/@orgnr"),
        tampering(
            "another municipality in the XML",
            ".xml",
            "nummer=\"1243\"",
            "nummer=\"1241\"",
            "R10 Hode/Kommune/@nummer",
            "R10 Hode/Kommune/@nummer"),
        tampering(
            "another quarter in the XML",
            ".xml",
            "<Kvartal>1<",
            "<Kvartal>2<",
            "R10 Hode/Kvartal",
            "R10 Hode/Kvartal",
            "R24 Betalingsplan/Rad[1]/Korreksjon",
            "R24 Betalingsplan/Rad[3]/Korreksjon"),
        tampering(
            "another version in the manifest",
            ".manifest.json",
            "\"version\": 1",
            "\"version\": 2",
            "R10 Hode/Versjon"),
        tampering(
            "the manifest says that it supersedes one, and the XML doesn't",
            ".manifest.json",
            "\"supersedes\": null",
            "\"supersedes\": 1",
            "R10 Hode/Erstatter"),
        tampering(
            "a version that follows itself",
            ".xml",
            "<Versjon>1</Versjon>",
            "<Versjon>1</Versjon><Erstatter>1</Erstatter>",
            "R10 Hode/Erstatter",
            "R33 Hode/Erstatter"),
        tampering(
            "a preview", ".xml", "forelopig=\"false\"", "forelopig=\"true\"", "R11 @forelopig"),
        tampering(
            "made on the quarter's last day, by its own word",
            ".xml",
            "<Opprettet>2019-04-02T04:15:00Z<",
            "<Opprettet>2019-03-31T21:59:59Z<",
            "R10 Hode/Opprettet",
            "R10 Hode/Opprettet",
            "R11 Hode/Opprettet"),
        tampering(
            "a payment row that doesn't add up",
            ".xml",
            "<Sum>104706925</Sum>",
            "<Sum>104706926</Sum>",
            "R24 Betalingsplan/Rad[1]/Sum"),
        tampering(
            "more by hand than the additions",
            ".xml",
            "<HeravManuelt>110.0000<",
            "<HeravManuelt>109.0000<",
            "R25 Linjer/Linje[@kode='UK']/HeravManuelt"),
        tampering(
            "fewer persons in all than on one code",
            ".xml",
            "<Mottakere>600</Mottakere>",
            "<Mottakere>49</Mottakere>",
            "R26 Sum/Mottakere",
            "R28 Sum/Mottakere"),
        tampering(
            "decisions that end nowhere", ".xml", "lest=\"2500\"", "lest=\"2501\"", "R27 Kvalitet"),
        tampering(
            "other recipients in the CSV",
            ".csv",
            "HTAMDK;timer;17315,3100;3;",
            "HTAMDK;timer;17315,3100;4;",
            "R28 " + HTAMDK + "/Mottakere"),
        tampering(
            "another sum in the CSV", ".csv", ";3935425\r\n", ";3935426\r\n", "R28 Sum/Korreksjon"),
        tampering(
            "other units in the FHIR bundle",
            ".fhir.json",
            "\"value\": 17315.3100",
            "\"value\": 17315.3101",
            "R28 " + HTAMDK + "/Gjennomfort"),
        tampering(
            "a figure that is no number",
            ".xml",
            "<Gjennomfort>17315.3100</Gjennomfort>",
            "<Gjennomfort>1.7e4</Gjennomfort>",
            "R06 " + HTAMDK + "/Gjennomfort"),
        tampering(
            "a negative number of persons",
            ".xml",
            "<Mottakere>600</Mottakere>",
            "<Mottakere>-1</Mottakere>",
            "R06 Sum/Mottakere"),
        tampering(
            "more persons than a machine counts",
            ".xml",
            "<Mottakere>600</Mottakere>",
            "<Mottakere>99999999999999999999</Mottakere>",
            "R06 Sum/Mottakere"),
        tampering(
            "a CSV with a column less", ".csv", ";netto_endring\r\n", "\r\n", "R07 .csv#row=1"),
        tampering(
            "an element that FHIR hasn't",
            ".fhir.json",
            "\"type\": \"collection\"",
            "\"type\": \"collection\", \"kommentar\": \"x\"",
            "R08 .fhir.json"),
        tampering(
            "a manifest that is no JSON",
            ".manifest.json",
            "{\n  \"report\"",
            "[",
            "R01 .manifest.json"),
        tampering(
            "a manifest with a name twice",
            ".manifest.json",
            "{\n  \"report\"",
            "{\n  \"version\": 7, \"report\"",
            "R01 .manifest.json"),
        tampering(
            "a person's id in a reason",
            ".xml",
            "Regning fra sykehuset",
            "Regning for " + ANNA + " fra sykehuset",
            "R12 "),
        tampering(
            "the same in pieces",
            ".xml",
            "Regning fra sykehuset",
            "Regning for 028475&#57;9807 fra sykehuset",
            "R12 "),
        tampering(
            "the same in a comment, as people write it",
            ".xml",
            "</Hode>",
            "<!-- 028475 99807 --></Hode>",
            "R12 "),
        tampering(
            "a D-number of the tax administration's invented persons in the FHIR bundle",
            ".fhir.json",
            "\"display\": \"Os (Hordaland)\"",
            "\"display\": \"Os 41\\u0038170-00086\"",
            "R12 .fhir.json"),
        tampering(
            "a DUF number in the manifest",
            ".manifest.json",
            "\"programVersion\": \"0.1.0\"",
            "\"programVersion\": \"201812345678\"",
            "R12 .manifest.json"));
  }

  @ParameterizedTest
  @MethodSource("tamperings")
  void each_tampering_is_told_where_it_is(Tampering tampering) throws Exception {
    HandedInReport report =
        HandedInReport.os(folder).replace(tampering.suffix(), tampering.text(), tampering.by());
    Verdict verdict = judge(tampering.sealed() ? report.sealed() : report);
    assertEquals(tampering.said(), said(verdict));
    assertEquals(Receipt.Outcome.REJECTED, verdict.receipt().outcome());
    assertTrue(verdict.figures().isEmpty());
    for (Remark remark : verdict.receipt().remarks()) {
      opens(remark.path(), report);
      assertFalse(remark.toString().contains("99807"), "a remark never repeats whom it is about");
    }
  }

  @Test
  void the_published_sheet_is_accepted_without_a_word() throws Exception {
    Verdict verdict = judge(HandedInReport.os(folder));
    assertEquals(List.of(), said(verdict));
    assertEquals(Receipt.Outcome.ACCEPTED, verdict.receipt().outcome());
    assertEquals(NOW, verdict.receipt().receivedAt());
    ReceivedFigures figures = verdict.figures().orElseThrow();
    assertEquals(new BigDecimal("3935425"), figures.total());
    assertEquals(600, figures.recipients());
    assertEquals(51, figures.lines().size());
    ReceivedFigures.Line first = figures.lines().get(0);
    assertEquals(new SioCode("HTAMDK"), first.code());
    assertEquals(0, first.units().compareTo(new BigDecimal("17315.31")));
    assertEquals(0, first.kroner().compareTo(new BigDecimal("3182296.84")));
  }

  @Test
  void a_report_of_nothing_at_all_is_a_report() throws Exception {
    List<ReportLine> lines = new ArrayList<>();
    for (ReportLine line : OsReport.complete().lines()) {
      BigDecimal zero = BigDecimal.ZERO;
      lines.add(
          new ReportLine(line.code(), line.unitPrice(), zero, zero, zero, zero, zero, zero, 0));
    }
    HandedInReport nil =
        HandedInReport.of(OsReport.withLines(lines, BigDecimal.ZERO), folder)
            .replace(".xml", "<Mottakere>1234<", "<Mottakere>0<")
            .replace(".csv", "SUM;;;1234;", "SUM;;;0;")
            .sealed();
    assertEquals(List.of(), said(judge(nil)));
  }

  @ParameterizedTest
  @CsvSource({".xlsx", ".xml", ".csv", ".fhir.json"})
  void a_missing_file_is_told(String suffix) throws Exception {
    Verdict verdict = judge(HandedInReport.os(folder).without(suffix));
    assertEquals(List.of("R02 " + suffix), said(verdict));
  }

  @Test
  void a_file_too_many_is_told_without_whom_its_name_is_about() throws Exception {
    Verdict verdict = judge(HandedInReport.os(folder).andFile(ANNA + ".txt", "x"));
    assertEquals(List.of("R03 "), said(verdict));
    assertFalse(verdict.receipt().toString().contains(ANNA));
  }

  @Test
  void a_file_that_is_too_large_is_refused_unread() throws Exception {
    HandedInReport report = HandedInReport.os(folder);
    HandedIn.File.TooLarge large =
        new HandedIn.File.TooLarge("sio-1243-2019Q1-v1.xlsx", 200_000_000, "0".repeat(64));
    Verdict verdict =
        HandedInReport.JUDGE.judge(
            report.handedIn(Optional.of(large)), ReceivedVersions.none(), NOW);
    assertEquals(List.of("R05 .xlsx"), said(verdict));
  }

  @Test
  void a_manifest_that_is_too_large_still_gets_its_receipt() throws Exception {
    HandedInReport report = HandedInReport.os(folder);
    HandedIn.File.TooLarge large =
        new HandedIn.File.TooLarge("sio-1243-2019Q1-v1.manifest.json", 2_000_000, "e".repeat(64));
    Verdict verdict =
        HandedInReport.JUDGE.judge(
            report.handedIn(Optional.of(large)), ReceivedVersions.none(), NOW);
    assertEquals(List.of("R05 .manifest.json"), said(verdict));
    assertEquals("e".repeat(64), verdict.receipt().report().manifestSha256());
  }

  @ParameterizedTest
  @CsvSource({
    ".xlsx, R09",
    ".xml, R06",
    ".csv, R07",
    ".fhir.json, R08",
    ".manifest.json, R01",
  })
  void a_file_cut_anywhere_is_refused_and_never_a_failure(String suffix, String code)
      throws Exception {
    byte[] whole = HandedInReport.os(folder).bytes(suffix);
    for (int tenth = 0; tenth < 10; tenth++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);
      List<String> said = said(judge(HandedInReport.os(folder).with(suffix, cut).sealed()));
      assertTrue(said.stream().anyMatch(each -> each.startsWith(code)), tenth + ": " + said);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".xml", ".csv", ".fhir.json", ".manifest.json"})
  void another_charset_is_refused(String suffix) throws Exception {
    HandedInReport report = HandedInReport.os(folder);
    String text = new String(report.bytes(suffix), StandardCharsets.UTF_8).replace("a", "å");
    report.with(suffix, text.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(Receipt.Outcome.REJECTED, judge(report).receipt().outcome());
  }

  @Test
  void a_billion_laughs_are_no_report() throws Exception {
    String laughs =
        """
        <?xml version="1.0"?>
        <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <Kvartalsrapport xmlns="urn:sio-adapter:kvartalsrapport:1">&b;</Kvartalsrapport>
        """;
    HandedInReport report =
        HandedInReport.os(folder).with(".xml", laughs.getBytes(StandardCharsets.UTF_8)).sealed();
    assertEquals(List.of("R06 "), said(judge(report)));
  }

  @Test
  void a_number_of_a_million_digits_is_no_figure() throws Exception {
    HandedInReport report =
        HandedInReport.os(folder)
            .replace(
                ".xml",
                "<Gjennomfort>17315.3100</Gjennomfort>",
                "<Gjennomfort>" + "9".repeat(1_000_000) + "</Gjennomfort>")
            .sealed();
    assertEquals(List.of("R06 " + HTAMDK + "/Gjennomfort"), said(judge(report)));
  }

  @Test
  void a_workbook_that_unpacks_to_much_more_is_refused() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 200; i++) {
        zip.write(blanks);
      }
    }
    HandedInReport report = HandedInReport.os(folder).with(".xlsx", bomb.toByteArray()).sealed();
    assertEquals(List.of("R09 .xlsx"), said(judge(report)));
  }

  @Test
  void deep_json_is_refused_before_a_parser_recurses() throws Exception {
    String deep = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);
    HandedInReport report =
        HandedInReport.os(folder)
            .with(".fhir.json", deep.getBytes(StandardCharsets.UTF_8))
            .sealed();
    assertEquals(List.of("R08 .fhir.json"), said(judge(report)));
  }

  @Test
  void another_total_in_the_form_is_told() throws Exception {
    HandedInReport report = HandedInReport.os(folder);
    report.with(
        ".xlsx", Workbooks.replace(report.bytes(".xlsx"), "<v>3935425</v>", "<v>3935426</v>"));
    assertEquals(List.of("R28 Sum/Korreksjon"), said(judge(report.sealed())));
  }

  @Test
  void a_person_in_a_cell_of_the_form_is_found_though_its_digits_look_different() throws Exception {
    HandedInReport report = HandedInReport.os(folder);
    report.with(
        ".xlsx",
        Workbooks.replace(
            report.bytes(".xlsx"),
            "<t>S01 og datakvalitet</t>",
            "<r><t>028475</t></r><r><rPr><b/><sz val=\"11\"/></rPr><t>99807</t></r>"));
    assertEquals(List.of("R12 .xlsx"), said(judge(report.sealed())));
  }

  @Test
  void a_picture_in_the_form_is_refused_since_nobody_can_say_what_it_shows() throws Exception {
    HandedInReport report = HandedInReport.os(folder);
    report.with(".xlsx", Workbooks.with(report.bytes(".xlsx"), "xl/media/image1.png", "x"));
    assertEquals(List.of("R09 .xlsx"), said(judge(report.sealed())));
  }

  @Test
  void the_next_version_follows_the_last_one_without_a_word() throws Exception {
    HandedInReport second = second();
    ReceivedVersions earlier = kept(1, "a", Receipt.Outcome.ACCEPTED);
    assertEquals(List.of(), said(HandedInReport.judged(second, earlier)));
  }

  @Test
  void a_version_that_follows_one_that_never_came_is_accepted_with_a_remark() throws Exception {
    Verdict verdict = HandedInReport.judged(second(), ReceivedVersions.none());
    assertEquals(List.of("R34 Hode/Erstatter"), said(verdict));
    assertEquals(Receipt.Outcome.ACCEPTED, verdict.receipt().outcome());
  }

  @Test
  void other_content_under_the_same_version_is_rejected_whatever_became_of_the_first()
      throws Exception {
    for (Receipt.Outcome outcome : Receipt.Outcome.values()) {
      Verdict verdict = HandedInReport.judged(HandedInReport.os(folder), kept(1, "a", outcome));
      assertEquals(List.of("R31 Hode/Versjon"), said(verdict));
    }
  }

  @Test
  void a_version_that_comes_after_a_later_one_counts_no_more() throws Exception {
    Verdict verdict =
        HandedInReport.judged(HandedInReport.os(folder), kept(2, "a", Receipt.Outcome.ACCEPTED));
    assertEquals(List.of("R32 Hode/Versjon"), said(verdict));
    assertEquals(
        List.of(),
        said(
            HandedInReport.judged(
                HandedInReport.os(folder), kept(2, "a", Receipt.Outcome.REJECTED))));
  }

  @Test
  void a_number_that_wasn_t_the_municipality_s_then_is_rejected() throws Exception {
    HandedInReport report = HandedInReport.os(folder);
    List<HandedIn.File> files = new ArrayList<>();
    for (HandedIn.File file : report.handedIn().files()) {
      byte[] bytes = ((HandedIn.File.Whole) file).bytes();
      files.add(new HandedIn.File.Whole(file.name().replace("1243", "4624"), bytes));
    }
    HandedIn later = new HandedIn(ReportId.parse("sio-4624-2019Q1-v1").orElseThrow(), files);
    List<String> said = said(HandedInReport.JUDGE.judge(later, ReceivedVersions.none(), NOW));
    assertTrue(said.contains("R30 Hode/Kommune/@nummer"), said.toString());
  }

  @Test
  void every_receipt_holds_to_its_schema() throws Exception {
    ReceiptXml xml = new ReceiptXml();
    HandedInReport report =
        HandedInReport.os(folder)
            .replace(".xml", "<Linje kode=\"HTAMDK\"", "<Linje kode=\"HTAMDX\"")
            .sealed()
            .without(".csv");
    Receipt receipt = judge(report).receipt();
    assertEquals(receipt, xml.read(xml.bytes(receipt)));
  }

  private HandedInReport second() throws IOException {
    return HandedInReport.of(
        OsReport.withRecipients(HandedInReport.S01, OsReport.second()), folder);
  }

  private static ReceivedVersions kept(int version, String digit, Receipt.Outcome outcome) {
    return new ReceivedVersions(
        List.of(new ReceivedVersions.Kept(version, digit.repeat(64), outcome)));
  }

  private static Verdict judge(HandedInReport report) {
    return HandedInReport.judged(report, ReceivedVersions.none());
  }

  private static List<String> said(Verdict verdict) {
    return verdict.receipt().remarks().stream()
        .map(remark -> remark.code() + " " + remark.path())
        .toList();
  }

  /** A path that leads into the XML leads to one place, or to where the place would be. */
  private static void opens(String path, HandedInReport report)
      throws ParserConfigurationException, IOException, SAXException, XPathExpressionException {
    if (path.isEmpty() || path.startsWith(".")) {
      return;
    }
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(report.bytes(".xml")));
    Element root = document.getDocumentElement();
    NodeList found =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, root, XPathConstants.NODESET);
    assertEquals(path.endsWith("Erstatter") ? found.getLength() : 1, found.getLength(), path);
  }
}
