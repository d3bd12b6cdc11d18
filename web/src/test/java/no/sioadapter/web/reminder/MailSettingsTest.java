package no.sioadapter.web.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.reminder.MailAddress;
import no.sioadapter.routes.mail.SmtpSettings;
import no.sioadapter.web.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {
  private static final Map<String, String> LEAST =
      Map.of(
          "sio.mail.host", "post.os.example",
          "sio.mail.from", "sio@os.example",
          "sio.mail.to", "kari@os.example");

  @Test
  void withoutAMailServerNothingIsMailed() {
    assertEquals(Optional.empty(), MailSettings.of(Settings.of(Map.of())));
  }

  @Test
  void theLeastThatCanBeSetIsEncrypted() {
    assertEquals(
        Optional.of(
            new SmtpSettings(
                "post.os.example",
                587,
                SmtpSettings.Security.STARTTLS,
                new MailAddress("sio@os.example"),
                Optional.empty(),
                Duration.ofSeconds(15))),
        MailSettings.of(Settings.of(LEAST)).map(MailSettings::smtp));
  }

  @Test
  void everythingThatCanBeSetIsRead() {
    SmtpSettings read =
        with(
            "sio.mail.port=465 sio.mail.security=tls sio.mail.user=sio"
                + " sio.mail.password-file=/etc/sio/mail");

    assertEquals(465, read.port());
    assertEquals(SmtpSettings.Security.TLS, read.security());
    assertEquals(
        Optional.of(new SmtpSettings.Login("sio", Path.of("/etc/sio/mail"))), read.login());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sio.mail.host=post.os.example/x                      | sio.mail.host
          sio.mail.port=0                                      | sio.mail.port
          sio.mail.port=65536                                  | sio.mail.port
          sio.mail.security=STARTTLS                           | sio.mail.security
          sio.mail.security=maybe                              | sio.mail.security
          sio.mail.from=os.example                             | sio.mail.from
          sio.mail.from=                                       | sio.mail.from
          sio.mail.to=                                         | sio.mail.to
          sio.mail.to=kari@os.example,                         | sio.mail.to
          sio.mail.to=kari@os.example,ola@hemmelig@os.example  | sio.mail.to
          sio.mail.user=sio                                    | sio.mail.password-file
          sio.mail.password-file=/etc/sio/mail                 | sio.mail.password-file
          sio.mail.user=sio sio.mail.password-file=/p sio.mail.security=none | sio.mail.security
          """)
  void aSettingAtFaultStopsTheStartByNameAndWithoutItsValue(String set, String expected) {
    String told =
        String.valueOf(assertThrows(IllegalArgumentException.class, () -> with(set)).getMessage());

    assertTrue(told.startsWith("setting " + expected + " ("), told);
    assertFalse(told.contains("hemmelig"), told);
  }

  @Test
  void alsoWhereNothingIsMailed() {
    assertThrows(
        IllegalArgumentException.class,
        () -> MailSettings.of(Settings.of(Map.of("sio.mail.to", "nei"))));
  }

  @Test
  void aPasswordInTheClearStaysOnThisMachine() {
    assertEquals(
        SmtpSettings.Security.NONE,
        with("sio.mail.host=127.0.0.1 sio.mail.user=sio sio.mail.password-file=/p"
                + " sio.mail.security=none")
            .security());
    assertEquals(SmtpSettings.Security.NONE, with("sio.mail.security=none").security());
  }

  private static SmtpSettings with(String set) {
    Map<String, String> values = new HashMap<>(LEAST);
    for (String each : set.split(" +", -1)) {
      String[] pair = each.split("=", 2);
      values.put(pair[0], pair[1]);
    }
    return MailSettings.of(Settings.of(values)).orElseThrow().smtp();
  }
}
