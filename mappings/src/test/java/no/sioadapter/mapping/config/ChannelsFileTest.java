package no.sioadapter.mapping.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.dispatch.ChannelForm.Setting;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.mapping.file.ProblemText;
import no.sioadapter.period.Quarter;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelsFileTest {
  private static final MunicipalityNumber OS = new MunicipalityNumber("1243");
  private static final List<ChannelForm> FORMS =
      List.of(
          ChannelForm.of("shelf", List.of(Setting.required("drop", ChannelForm.Type.PATH))),
          new ChannelForm(
              "wire",
              List.of(
                  Setting.required("host", ChannelForm.Type.TEXT),
                  Setting.standard("port", ChannelForm.Type.PORT, "22"),
                  Setting.standard("every", ChannelForm.Type.DURATION, "PT1M"),
                  Setting.optional("base", ChannelForm.Type.ADDRESS),
                  Setting.standard("whole", ChannelForm.Type.TRUTH, "true"),
                  Setting.optional("key_file", ChannelForm.Type.PATH),
                  Setting.optional("password_file", ChannelForm.Type.PATH)),
              List.of(List.of("key_file", "password_file"))));

  @TempDir Path temp;
  private FolderWriter os;

  @BeforeEach
  void writeFolder() throws IOException {
    os = FolderWriter.os(temp.resolve("1243"));
  }

  @Test
  void aFileWithoutChannelsHasNone() throws Exception {
    assertEquals(List.of(), os.folder().channels(OS, FORMS));
  }

  @Test
  void aChannelIsReadByTheFormOfItsKindAndPathsBeginInTheFolder() throws Exception {
    channels(
        """
        channels:
          - name: utveksling
            kind: shelf
            drop: ut/../drop
          - name: helsedir-sftp
            kind: wire
            host: sftp.example.org
            every: PT90S
            base: https://example.org/api
            key_file: /etc/sio/key
        """);
    List<ChannelSettings> read = os.folder().channels(OS, FORMS);

    assertEquals(2, read.size());
    assertEquals(new ChannelName("utveksling"), read.get(0).name());
    assertEquals("shelf", read.get(0).kind());
    assertEquals(OS, read.get(0).municipality());
    assertEquals(Language.NN, read.get(0).language());
    assertEquals(
        Map.of("drop", temp.resolve("1243").resolve("drop").toString()), read.get(0).values());
    ChannelSettings wire = read.get(1);
    assertEquals("sftp.example.org", wire.text("host"));
    assertEquals(22, wire.whole("port"));
    assertEquals(Duration.ofSeconds(90), wire.duration("every"));
    assertEquals("/api", wire.address("base").getPath());
    assertEquals(Path.of("/etc/sio/key"), wire.path("key_file"));
    assertEquals(true, wire.truth("whole"));
    assertFalse(wire.find("password_file").isPresent());
    assertThrows(IllegalArgumentException.class, () -> wire.text("password_file"));
  }

  @Test
  void everyFaultIsToldWithItsLine() throws Exception {
    channels(
        """
        channels:
          - name: Helsedir
            kind: wire
            host: a
            port: 70000
            every: PT0S
            key_file: k
            password_file: p
          - name: to
            kind: pigeon
          - name: to
            kind: wire
            base: https://kari:hemmelig@example.org
            password: hemmelig
        """);
    ConfigurationRefused refused =
        assertThrows(ConfigurationRefused.class, () -> os.folder().channels(OS, FORMS));
    ProblemText words = ProblemText.in(Language.EN);
    List<String> told = refused.problems().stream().map(words::of).toList();

    assertEquals(
        List.of(
            "municipality.yaml, line 9, name: \"Helsedir\" is not the name of a channel. Expected 1"
                + " to 30 small letters (a-z), digits and hyphens, such as helsedir-sftp. Mend the"
                + " name.",
            "municipality.yaml, line 9, channels: Expected exactly one of: key_file,"
                + " password_file. Add one, or remove the others.",
            "municipality.yaml, line 12, port: \"70000\" cannot be used. Expected a whole number"
                + " from 1 to 65535, without spaces. Mend the value.",
            "municipality.yaml, line 13, every: \"PT0S\" is not a time. Expected a time above"
                + " nothing such as PT30S or PT5M. Mend the value.",
            "municipality.yaml, line 17, kind: \"pigeon\" is not known here. Expected one of: shelf,"
                + " wire. Mend the value.",
            "municipality.yaml, line 18, name: \"to\" stands on line 16 too. Keep one.",
            "municipality.yaml, line 18, host: \"host\" is missing. Add it.",
            "municipality.yaml, line 18, channels: Expected exactly one of: key_file,"
                + " password_file. Add one, or remove the others.",
            "municipality.yaml, line 20, base: The value is not an address. Expected http:// or"
                + " https:// with a host name, and neither a user nor a password. Mend the value.",
            "municipality.yaml, line 21, password: \"password\" is not known here. Expected one of:"
                + " name, kind, host, port, every, base, whole, key_file, password_file. Mend the"
                + " name or remove the line."),
        told);
    assertFalse(told.toString().contains("hemmelig"), "a secret is never repeated");
  }

  @Test
  void whatIsChosenAddressedAndKeptTogetherIsHeldAgainstTheForm() throws Exception {
    ChannelForm form =
        new ChannelForm(
            "post",
            List.of(
                Setting.choice("mode", List.of("whole", "parts")),
                Setting.required("address", ChannelForm.Type.SAFE_ADDRESS),
                Setting.optional("receiver", ChannelForm.Type.ORGANISATION),
                Setting.optional("store", ChannelForm.Type.PATH),
                Setting.optional("store_password", ChannelForm.Type.PATH)),
            List.of(),
            List.of(List.of("store", "store_password")));
    channels(
        """
        channels:
          - name: god
            kind: post
            address: https://mottak.example.org/api
            receiver: "974760673"
          - name: her
            kind: post
            address: http://127.0.0.1:9093
            mode: parts
            store: a
            store_password: b
        """);
    List<ChannelSettings> read = os.folder().channels(OS, List.of(form));
    assertEquals("whole", read.get(0).text("mode"));
    assertEquals("974760673", read.get(0).text("receiver"));
    assertEquals("parts", read.get(1).text("mode"));

    writeFolder();
    channels(
        """
        channels:
          - name: klar
            kind: post
            address: http://mottak.example.org/api
            mode: halves
            receiver: "974760674"
            store: a
          - name: spurt
            kind: post
            address: https://mottak.example.org/api?a=b
        """);
    ConfigurationRefused refused =
        assertThrows(ConfigurationRefused.class, () -> os.folder().channels(OS, List.of(form)));
    ProblemText words = ProblemText.in(Language.EN);
    String safe =
        ", address: The value is not a safe address. Expected https://, or http://127.0.0.1 on"
            + " this machine, and neither a question mark nor #. Mend the value.";
    List<String> told = refused.problems().stream().map(words::of).toList();
    assertEquals(5, told.size(), told.toString());
    assertEquals(
        "municipality.yaml, line 9, channels: Expected all of these, or none: store,"
            + " store_password. Add those that are missing, or remove the others.",
        told.get(0));
    assertEquals("municipality.yaml, line 11" + safe, told.get(1));
    assertEquals(
        "municipality.yaml, line 12, mode: \"halves\" is not known here. Expected one of: parts,"
            + " whole. Mend the value.",
        told.get(2));
    assertTrue(told.get(3).startsWith("municipality.yaml, line 13, receiver: "), told.get(3));
    assertEquals("municipality.yaml, line 17" + safe, told.get(4));
  }

  @Test
  void aRunDoesNotLookAtThem() throws Exception {
    channels("channels: [nonsense]\n");

    assertEquals("Os", os.folder().load(new Quarter(2019, 1)).municipality().name());
    assertThrows(ConfigurationRefused.class, () -> os.folder().channels(OS, FORMS));
  }

  private void channels(String yaml) throws IOException {
    os.write("municipality.yaml", String.join("\n", os.lines("municipality.yaml")) + "\n" + yaml);
  }
}
