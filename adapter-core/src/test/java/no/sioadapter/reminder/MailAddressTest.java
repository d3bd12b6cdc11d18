package no.sioadapter.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sio@os.kommune.no",
        "kari.nordmann+sio@os.kommune.no",
        "a@b",
        "x@localhost",
        "o'brien@xn--lrdal-sra.kommune.no"
      })
  void aPlainAddressIsOne(String text) {
    assertEquals(text, MailAddress.parse(text).orElseThrow().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "os.kommune.no",
        "@os.kommune.no",
        "sio@",
        "sio@os..no",
        "sio@-os.no",
        "sio@os.no.",
        ".sio@os.no",
        "sio.@os.no",
        "a@b@c.no",
        "Kari <kari@os.no>",
        "kari@os.no, ola@os.no",
        "\"kari\"@os.no",
        "kari@[127.0.0.1]",
        "kari@os.no\n",
        "kari@os.no\r\nBcc: x@y.no",
        "kari@os.no%0d%0aBcc:x@y.no",
        "ka ri@os.no",
        "kåre@os.no",
        "kari@lærdal.no",
        "\u0000@os.no"
      })
  void whatIsMoreOrLessThanAnAddressIsNone(String text) {
    assertTrue(MailAddress.parse(text).isEmpty());
    Exception refused = assertThrows(IllegalArgumentException.class, () -> new MailAddress(text));
    assertEquals("not a mail address", refused.getMessage());
  }

  @Test
  void theLimitsAreThoseOfMail() {
    String longest = "a".repeat(64) + "@" + ("b".repeat(62) + ".").repeat(3).substring(0, 188);

    assertTrue(MailAddress.parse("a".repeat(64) + "@b.no").isPresent());
    assertTrue(MailAddress.parse("a".repeat(65) + "@b.no").isEmpty());
    assertTrue(MailAddress.parse(longest).isPresent());
    assertTrue(MailAddress.parse("a@" + "b".repeat(64) + ".no").isEmpty());
    assertTrue(MailAddress.parse("a".repeat(60) + "@" + "bcd.".repeat(49) + "no").isEmpty());
  }

  @Test
  void anAddressDoesNotSlipIntoALog() {
    assertEquals("mail address", new MailAddress("kari@os.no").toString());
  }
}
