package no.sioadapter.receipt.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.Remark;
import no.sioadapter.receipt.ReportReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptXmlTest {
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final String GOLDEN =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Kvittering xmlns="urn:sio-adapter:kvittering:1">
          <Rapport navn="sio-1243-2019Q1-v2" versjon="2" manifestSha256="%s"/>
          <MottattTidspunkt>2019-04-15T10:00:00Z</MottattTidspunkt>
          <Utfall>AVVIST</Utfall>
          <Merknad kode="S-NETTO" sti="Linjer/Linje[@kode='HTAMDK']/@netto">Beløpet er ikke pris × endring.</Merknad>
          <Merknad kode="S-SUM">Summen stemmer ikke.</Merknad>
      </Kvittering>
      """
          .formatted(HASH);
  private static final Receipt REJECTED =
      new Receipt(
          new ReportReference("sio-1243-2019Q1-v2", 2, HASH),
          Instant.parse("2019-04-15T10:00:00Z"),
          Receipt.Outcome.REJECTED,
          List.of(
              new Remark(
                  "S-NETTO",
                  "Beløpet er ikke pris × endring.",
                  "Linjer/Linje[@kode='HTAMDK']/@netto"),
              new Remark("S-SUM", "Summen stemmer ikke.", "")));

  private final ReceiptXml xml = new ReceiptXml();

  @Test
  void a_receipt_is_written_as_the_schema_has_it() {
    assertEquals(GOLDEN, new String(xml.bytes(REJECTED), StandardCharsets.UTF_8));
  }

  @Test
  void what_was_written_reads_as_the_same() throws ReceiptRefused {
    assertEquals(REJECTED, xml.read(GOLDEN.getBytes(StandardCharsets.UTF_8)));
    for (Receipt.Outcome outcome : List.of(Receipt.Outcome.RECEIVED, Receipt.Outcome.ACCEPTED)) {
      Receipt receipt = new Receipt(REJECTED.report(), REJECTED.receivedAt(), outcome, List.of());
      assertEquals(receipt, xml.read(xml.bytes(receipt)));
    }
  }

  @Test
  void a_moment_of_another_zone_is_the_same_moment() throws ReceiptRefused {
    assertEquals(REJECTED, read("2019-04-15T10:00:00Z", "2019-04-15T12:00:00+02:00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "versjon=\"2\" | versjon=\"3\"",
        "versjon=\"2\" | versjon=\"0\"",
        "sio-1243-2019Q1-v2 | sio-1243-2019Q5-v2",
        "sio-1243-2019Q1-v2 | ../../etc/passwd",
        "0123456789abcdef0 | 0123456789ABCDEF0",
        "2019-04-15T10:00:00Z | 2019-04-15T10:00:00",
        "2019-04-15T10:00:00Z | 2019-02-30T10:00:00Z",
        "AVVIST | avvist",
        "AVVIST | ''",
        "Summen stemmer ikke. | ''",
        "kode=\"S-SUM\" | kode=\"\"",
        "kode=\"S-SUM\" | kode=\"S-SUM\" annet=\"x\"",
        "urn:sio-adapter:kvittering:1 | urn:sio-adapter:kvittering:2",
        "</Kvittering> | ''"
      })
  void what_isnt_valid_is_refused(String part, String instead) {
    assertThrows(ReceiptRefused.class, () -> read(part, instead));
  }

  @Test
  void a_rejection_says_why() {
    String silent = GOLDEN.replaceAll("(?s) *<Merknad.*</Merknad>\n", "");
    assertThrows(ReceiptRefused.class, () -> xml.read(silent.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE Kvittering>",
        "<!DOCTYPE Kvittering SYSTEM \"http://127.0.0.1:1/x.dtd\">",
        "<!DOCTYPE Kvittering [<!ENTITY a \"aaaaaaaaaa\">]>"
      })
  void a_dtd_is_refused(String dtd) {
    String with = GOLDEN.replaceFirst("\\?>\n", "?>\n" + dtd + "\n");
    assertThrows(ReceiptRefused.class, () -> xml.read(with.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "<", "{}", "\u0000", "<a/>"})
  void what_is_no_receipt_at_all_is_refused(String text) {
    assertThrows(ReceiptRefused.class, () -> xml.read(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void more_remarks_than_anybody_reads_are_refused() {
    String line = "    <Merknad kode=\"S-SUM\">Summen stemmer ikke.</Merknad>\n";
    String many = GOLDEN.replace(line, line.repeat(1_001));
    assertThrows(ReceiptRefused.class, () -> xml.read(many.getBytes(StandardCharsets.UTF_8)));
  }

  private Receipt read(String part, String instead) throws ReceiptRefused {
    String text = GOLDEN.replace(part, instead);
    assertEquals(false, text.equals(GOLDEN), part);
    return xml.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
