package no.sioadapter.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import no.sioadapter.decision.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingScanTest {
  private static final Location FILE = Location.of("vedtak.csv");

  /** Bytes in hexadecimal. */
  @ParameterizedTest(name = "{0} -> {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          plain ASCII                   | 41 0A                   | US-ASCII ONLY_ASCII
          Ø in UTF-8                    | 41 C3 98 0A             | UTF-8 VALID_UTF_8
          Ø in UTF-8 with the mark      | EF BB BF C3 98          | UTF-8 BYTE_ORDER_MARK
          the mark and ASCII            | EF BB BF 41             | UTF-8 BYTE_ORDER_MARK
          Ø in windows-1252             | 41 D8 0A                | windows-1252 PROFILE_OR_LATIN_1
          Ø and a dash in windows-1252  | D8 20 96                | windows-1252 PROFILE
          an euro sign in windows-1252  | 80 20                   | windows-1252 PROFILE
          SLÅ… and Ø alone              | 53 4C C5 85 0A D8 0A    | windows-1252 PROFILE
          a line of each                | D8 0A C3 98 0A          | MIXED_ENCODING line 1
          UTF-8 with a broken byte      | C3 98 0A 0A C3 0A       | MIXED_ENCODING line 3
          UTF-8 cut in a letter         | C3 98 0A C3             | MIXED_ENCODING line 2
          the mark, then windows-1252   | EF BB BF 41 0A D8       | NOT_IN_CHARSET line 2
          no windows-1252 character     | 41 0D 0A D8 0D 81       | NOT_IN_CHARSET line 3
          a NUL                         | 41 0D 0A 0D 0A 00       | NUL_BYTE line 3
          UTF-16                        | FF FE 41 00             | NUL_BYTE line 1
          nothing                       |                         | EMPTY line 0
          the mark and nothing          | EF BB BF                | EMPTY line 0
          """)
  void recognises(String name, String bytes, String expected) throws IOException {
    assertEquals(expected, recognise(parse(bytes), "windows-1252"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          too long a form of a slash,    C0 AF
          too long in three bytes,       E0 80 AF
          half of a pair,                ED A0 80
          beyond Unicode,                F4 90 80 80
          no lead byte,                  F5 80 80 80
          a lone continuation,           80
          one byte missing of three,     E2 82
          one byte missing of four,      F0 9F 98
          """)
  void isNoUtf8(String name, String bytes) throws IOException {
    assertEquals("NOT_IN_CHARSET line 1", recognise(parse(bytes), "UTF-8"));
  }

  @Test
  void takesIso88591OnlyWhereTheProfileSaysSo() throws IOException {
    assertEquals("ISO-8859-1 PROFILE", recognise(parse("D8 20 81"), "ISO-8859-1"));
  }

  @Test
  void findsALetterThatLiesAcrossTwoReads() throws IOException {
    byte[] text = ("x".repeat((1 << 16) - 1) + "Ø").getBytes(StandardCharsets.UTF_8);
    assertEquals("UTF-8 VALID_UTF_8", recognise(text, "windows-1252"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8      | C3 98    | UTF-8 DECLARED
          UTF-8      | D8       | NOT_IN_CHARSET line 1
          ISO-8859-1 | D8       | ISO-8859-1 DECLARED
          ISO-8859-1 | 41       | ISO-8859-1 DECLARED
          ISO-8859-1 | C3 98    | MIXED_ENCODING line 1
          ISO-8859-1 | EF BB BF 41 | MIXED_ENCODING line 1
          US-ASCII   | 41 0A D8 | NOT_IN_CHARSET line 2
          """)
  void holdsAFileAgainstItsDeclaration(String declared, String bytes, String expected)
      throws IOException {
    EncodingScan scan = EncodingScan.of(FILE, new ByteArrayInputStream(parse(bytes)));
    assertEquals(expected, said(() -> scan.declared(Charset.forName(declared))));
  }

  @Property
  void agreesWithTheJdkOnWhatIsUtf8(@ForAll @NotEmpty byte[] bytes) throws IOException {
    String expected;
    try {
      StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
      expected = "in UTF-8";
    } catch (java.nio.charset.CharacterCodingException e) {
      expected = "NOT_IN_CHARSET";
    }
    String said = recognise(bytes, "UTF-8");
    boolean refused = said.startsWith("NOT_IN_CHARSET") || said.startsWith("MIXED_ENCODING");
    if (!said.startsWith("NUL_BYTE") && !said.startsWith("EMPTY")) {
      assertEquals(expected, refused ? "NOT_IN_CHARSET" : "in UTF-8");
    }
  }

  private interface Look {
    Encoding look() throws DeliveryRefused;
  }

  private static String recognise(byte[] bytes, String fallback) throws IOException {
    EncodingScan scan = EncodingScan.of(FILE, new ByteArrayInputStream(bytes));
    return said(() -> scan.recognise(Charset.forName(fallback)));
  }

  private static String said(Look look) {
    try {
      Encoding encoding = look.look();
      return encoding.charset() + " " + encoding.evidence();
    } catch (DeliveryRefused e) {
      String reason = e.details().toString().replaceAll(".*reason=([A-Z_0-9]+).*", "$1");
      return reason + " line " + e.where().line();
    }
  }

  private static byte[] parse(@org.jspecify.annotations.Nullable String hex) {
    return hex == null ? new byte[0] : HexFormat.ofDelimiter(" ").parseHex(hex.strip());
  }
}
