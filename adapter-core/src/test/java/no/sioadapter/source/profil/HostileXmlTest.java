package no.sioadapter.source.profil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.Recorded;
import no.sioadapter.source.TestProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are meant to do harm: each is refused, quickly, and nothing is fetched. */
class HostileXmlTest {
  private static final String ROOT =
      "<ProfilUttrekk xmlns='urn:sio-adapter:profil-uttrekk:1' versjon='1.0' kommunenr='1241'"
          + " tidspunkt='2019-04-02T06:15:00+02:00'>";
  private static final String END = "</ProfilUttrekk>";

  /** Far more than is read at one go, and less than fills the memory of a test. */
  private static final int MUCH = 8 << 20;

  private static final Duration QUICKLY = Duration.ofSeconds(30);

  private final ProfilReader reader = new ProfilReader(TestProfiles.profil());
  @TempDir private Path folder;

  /** Writes one hostile file. */
  private interface Hostile {
    void write(Writer to) throws IOException;
  }

  /** A file and what is said of it. */
  private record Case(String name, String expected, Hostile file) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() {
    return List.of(
        new Case(
            "an external entity",
            "F04 in a.xml, line 1: Found[reason=DTD]",
            to ->
                to.write(
                    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + ROOT + "&x;" + END)),
        new Case(
            "an external DTD",
            "F04 in a.xml, line 1: Found[reason=DTD]",
            to ->
                to.write(
                    "<!DOCTYPE ProfilUttrekk SYSTEM 'http://127.0.0.1:9/x.dtd'>" + ROOT + END)),
        new Case(
            "a harmless DTD",
            "F04 in a.xml, line 2: Found[reason=DTD]",
            to -> to.write("<?xml version='1.0'?>\n<!DOCTYPE ProfilUttrekk>" + ROOT + END)),
        new Case(
            "a billion laughs",
            "F04 in a.xml, line 1: Found[reason=DTD]",
            HostileXmlTest::billionLaughs),
        new Case(
            "entities that make an attribute long",
            "F04 in a.xml, line 1: Found[reason=DTD]",
            to ->
                to.write(
                    "<!DOCTYPE a [<!ENTITY x '"
                        + "x".repeat(10_000)
                        + "'>]>"
                        + ROOT
                        + "<Bruker id='"
                        + "&x;".repeat(100_000)
                        + "'/>"
                        + END)),
        new Case(
            "a DTD without end",
            "F03 in a.xml, line 1: Found[reason=TOO_LONG, found=0, expected=0]",
            to -> {
              to.write("<!DOCTYPE a [");
              much(to, "<!ENTITY x 'y'>");
            }),
        new Case(
            "an attribute of a megabyte",
            "F03 in a.xml, line 1: Found[reason=TOO_LONG, found=0, expected=0]",
            to -> to.write(ROOT + "<Bruker id='" + "1".repeat(1 << 20) + "'/>" + END)),
        new Case(
            "an attribute without end",
            "F03 in a.xml, line 1: Found[reason=TOO_LONG, found=0, expected=0]",
            to -> {
              to.write(ROOT + "<Bruker id='");
              much(to, "1");
            }),
        new Case(
            "attributes without end",
            "F03 in a.xml, line 1: Found[reason=NOT_WELL_FORMED, found=0, expected=0]",
            to -> {
              to.write(ROOT + "<Bruker ");
              for (int i = 0; i < 1_000_000; i++) {
                to.write(" a" + i + "=''");
              }
            }),
        new Case(
            "a name without end",
            "F03 in a.xml, line 1: Found[reason=NOT_WELL_FORMED, found=0, expected=0]",
            to -> {
              to.write(ROOT + "<");
              much(to, "a");
            }),
        new Case(
            "a comment without end",
            "F03 in a.xml, line 1: Found[reason=TOO_LONG, found=0, expected=0]",
            to -> {
              to.write(ROOT + "<!--");
              much(to, "x ");
            }),
        new Case(
            "an instruction without end",
            "F03 in a.xml, line 1: Found[reason=TOO_LONG, found=0, expected=0]",
            to -> {
              to.write(ROOT + "<?x ");
              much(to, "x ");
            }),
        new Case(
            "elements within elements within elements",
            "F03 in a.xml, line 1: Found[reason=TOO_MUCH_AT_ONCE, found=0, expected=0]",
            to -> {
              to.write(ROOT);
              much(to, "<a>");
            }),
        new Case(
            "a person with decisions without end",
            "F03 in a.xml, line 1: Found[reason=TOO_MUCH_AT_ONCE, found=0, expected=0]",
            to -> {
              to.write(ROOT + "<Bruker id='1'>");
              much(to, "<Vedtak nr='1'/>");
            }),
        new Case(
            "a person with texts without end",
            "F03 in a.xml, line 1: Found[reason=TOO_MUCH_AT_ONCE, found=0, expected=0]",
            to -> {
              to.write(ROOT + "<Bruker id='1'>");
              much(to, "<Vedtak tjenestenavn='" + "x".repeat(60_000) + "'/>");
            }),
        new Case(
            "an inclusion of another file",
            "read",
            to ->
                to.write(
                    ROOT
                        + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude'"
                        + " href='file:///etc/passwd' parse='text'/>"
                        + END)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRefusedQuickly(Case hostile) throws Exception {
    Path file = folder.resolve("a.xml");
    try (BufferedWriter to = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      hostile.file().write(to);
    }
    assertEquals(
        hostile.expected(),
        assertTimeoutPreemptively(QUICKLY, () -> Recorded.refusal(reader, delivery(file))));
  }

  @Test
  void fetchesNothing() throws Exception {
    try (ServerSocket server =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      server.setSoTimeout(200);
      String at = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      Path file = folder.resolve("a.xml");
      for (String text :
          List.of(
              "<!DOCTYPE a SYSTEM '" + at + "'>" + ROOT + END,
              "<!DOCTYPE a [<!ENTITY % x SYSTEM '" + at + "'> %x;]>" + ROOT + END,
              ROOT.replace(
                      "versjon",
                      "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                          + " xsi:schemaLocation='urn:sio-adapter:profil-uttrekk:1 "
                          + at
                          + "' versjon")
                  + END,
              "<?xml-stylesheet href='" + at + "'?>" + ROOT + END)) {
        Files.writeString(file, text);
        Recorded.refusal(reader, delivery(file));
      }
      org.junit.jupiter.api.Assertions.assertThrows(
          java.net.SocketTimeoutException.class, server::accept, "somebody called");
    }
  }

  private static void billionLaughs(Writer to) throws IOException {
    to.write("<!DOCTYPE a [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      to.write("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
    }
    to.write("]>" + ROOT + "<Bruker id='&a29;'>&a29;</Bruker>" + END);
  }

  private static void much(Writer to, String text) throws IOException {
    for (int written = 0; written < MUCH; written += text.length()) {
      to.write(text);
    }
  }

  private static Delivery delivery(Path file) {
    return new Delivery(
        new SourceSystem("profil"), "a.xml", List.of(file), Optional.empty(), "", Optional.empty());
  }
}
