package no.sioadapter.report.xml;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import no.sioadapter.report.OsReport;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class ReportXmlTest {
  private final ReportXml xml = new ReportXml();

  @Test
  void givesThePublishedSheetOfOsByteForByte() throws IOException {
    try (var golden =
        Objects.requireNonNull(OsReport.class.getResourceAsStream("os-2019-q1.report.xml"))) {
      String expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(expected, text(OsReport.complete()));
    }
  }

  @Test
  void isValidByTheSchemaAlsoAsAPreviewAndWithoutPaymentPlan() {
    assertDoesNotThrow(() -> validate(text(OsReport.complete())));
    assertDoesNotThrow(() -> validate(text(OsReport.preview())));
    List<ReportLine> lines = OsReport.complete().lines();
    assertDoesNotThrow(() -> validate(text(OsReport.withLines(lines, OsReport.TOTAL))));
  }

  @Test
  void marksAPreviewAndNamesTheVersionThatItFollows() {
    String preview = text(OsReport.preview());

    assertTrue(preview.contains("navn=\"sio-1243-2019Q1-v2\" forelopig=\"true\""));
    assertTrue(preview.contains("<Versjon>2</Versjon>\n        <Erstatter>1</Erstatter>"));
    assertTrue(preview.contains("<Mangler system=\"profil\"/>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "forelopig=\"false\"|",
        "forelopig=\"false\"|forelopig=\"nei\"",
        "navn=\"sio-1243-2019Q1-v1\"|navn=\"sio-1243-2019Q5-v1\"",
        "skjemaversjon=\"1.0\"|skjemaversjon=\"2.0\"",
        "<Kvartal>1</Kvartal>|<Kvartal>5</Kvartal>",
        "<Fra>2019-01-01</Fra>|<Fra>01.01.2019</Fra>",
        "nummer=\"1243\"|nummer=\"43\"",
        "orgnr=\"310123455\"|orgnr=\"31012345\"",
        "<NokkelAKonto>0.250</NokkelAKonto>|<NokkelAKonto>25</NokkelAKonto>",
        "<Versjon>1</Versjon>|<Versjon>0</Versjon>",
        "kode=\"HTAMN\"|kode=\"HTAMDK\"",
        "kode=\"HTAMN\"|kode=\"htamn\"",
        "kode=\"UK\" enhet=\"døgn\"|kode=\"UK\" enhet=\"dager\"",
        "stjerne=\"false\"|stjerne=\"0\"",
        "<Enhetspris>764.00</Enhetspris>|",
        "<Enhetspris>764.00</Enhetspris>|<Enhetspris>-764.00</Enhetspris>",
        "<Gjennomfort>17315.3100</Gjennomfort>|<Gjennomfort>17315,31</Gjennomfort>",
        "<Gjennomfort>17315.3100</Gjennomfort>|<Gjennomfort>-1</Gjennomfort>",
        "<PlanlagtKvartal>13150</PlanlagtKvartal>|<PlanlagtKvartal>13150.5</PlanlagtKvartal>",
        "<Korreksjon>3935425</Korreksjon>|<Korreksjon>3935425.4</Korreksjon>",
        "<Mottakere>1234</Mottakere>|<Mottakere>-1</Mottakere>",
        "<Begrunnelse>Regning fra sykehuset, ikke i fagsystemet</Begrunnelse>|<Begrunnelse/>",
        "alvorlighet=\"feil\"|alvorlighet=\"error\"",
        "sjekk=\"M01\"|sjekk=\"M1\"",
        "lest=\"2500\"|lest=\"mange\"",
        "</Kvartalsrapport>|<Fodselsnummer>02847599807</Fodselsnummer></Kvartalsrapport>"
      })
  void theSchemaRefusesWhatHasBeenTamperedWith(String sound, String tampered) {
    String original = text(OsReport.complete());
    String changed = original.replaceFirst(sound, tampered == null ? "" : tampered);

    assertNotEquals(original, changed);
    assertThrows(SAXException.class, () -> validate(changed));
  }

  @Test
  void readsBackWithTheSameFigures() throws JAXBException {
    Report report = OsReport.complete();
    ReportElement back =
        (ReportElement)
            JAXBContext.newInstance(ReportElement.class)
                .createUnmarshaller()
                .unmarshal(new ByteArrayInputStream(xml.bytes(report)));

    for (int i = 0; i < report.lines().size(); i++) {
      ReportLine line = report.lines().get(i);
      LineElement read = back.lines.get(i);
      assertEquals(line.code().code().value(), read.code);
      assertSame(line.delivered(), read.delivered);
      assertSame(line.change(), read.change);
      assertSame(line.net(), read.net);
      assertSame(line.planned(), new BigDecimal(read.planned));
      assertEquals(line.recipients(), read.recipients);
    }
    assertSame(report.total(), new BigDecimal(back.sum.correction));
    assertEquals(report.recipients(), back.sum.recipients);
  }

  @Test
  void holdsTextThatXmlHasNoWayToHold() {
    String text = text(OsReport.withHostileWords("<a>&\"' \u0000\u0001\uD800 ]]> =1+1"));

    assertDoesNotThrow(() -> validate(text));
    assertTrue(text.contains("<Begrunnelse>&lt;a&gt;&amp;\"' \uFFFD\uFFFD\uFFFD ]]&gt; =1+1<"));
  }

  @Test
  void refusesToWriteAReportThatDoesNotFitTheSchema() {
    ReportLine line = OsReport.complete().lines().get(0);
    Report twice = OsReport.withLines(List.of(line, line), OsReport.TOTAL);

    assertThrows(IllegalArgumentException.class, () -> xml.bytes(twice));
  }

  private String text(Report report) {
    return new String(xml.bytes(report), StandardCharsets.UTF_8);
  }

  private static void validate(String text) throws SAXException, IOException {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(ReportXml.schema());
    schema.newValidator().validate(new StreamSource(new StringReader(text)));
  }

  private static void assertSame(BigDecimal expected, BigDecimal actual) {
    assertEquals(0, expected.compareTo(actual), () -> expected + " but read " + actual);
  }
}
