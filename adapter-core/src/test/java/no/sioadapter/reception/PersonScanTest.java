package no.sioadapter.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonScanTest {
  private final PersonScan scan = new PersonScan(new TreeSet<>());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02847599807",
        "fnr:02847599807.",
        "x02847599807y",
        "028475 99807",
        "028475-99807",
        "02.84.75 99807",
        "02.84.75.99807",
        "028475\u00a099807",
        "41817000086",
        "02013299997", // of the new kind, an official example
        "201812345678"
      })
  void an_id_is_found_however_it_is_written(String text) {
    assertTrue(scan.finds(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02847599808", // a wrong check digit
        "0284759980", // ten digits
        "0028475998071", // thirteen
        "012345678901", // twelve that begin with 0 are no DUF number
        "028475.99807", // a figure with five decimals
        "2019-04-02T04:15:00Z",
        "gerica-1243-20190402T0600.zip",
        "310123455"
      })
  void what_is_none_is_not_found(String text) {
    assertFalse(scan.finds(text));
  }

  @ParameterizedTest
  @CsvSource({
    "028475998070123456789abcdef0123456789abcdef0123456789abcdef01234", // a SHA-256
    "1b4e28ba-2fa1-11d2-883f-201812345678", // a UUID
  })
  void digits_of_a_hash_or_a_uuid_are_nobody(String text) {
    assertFalse(scan.finds("<x>" + text + "</x>"));
  }

  @Test
  void the_shown_beginning_of_a_hash_is_nobody_where_the_report_names_that_hash() {
    TreeSet<String> hashes = new TreeSet<>();
    hashes.add("201812345678" + "ab".repeat(26));
    PersonScan knowing = new PersonScan(hashes);
    assertFalse(knowing.finds("201812345678"));
    assertTrue(knowing.finds("201812345679"));
    assertEquals(64, hashes.first().length());
  }
}
