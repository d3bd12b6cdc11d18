package no.sioadapter.web.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.period.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @Test
  void whatNobodyHasSetIsTheDefault() {
    Settings settings = Settings.of(Map.of());

    assertEquals("roles", settings.text(Setting.OIDC_ROLES_CLAIM));
    assertEquals(Duration.ofSeconds(30), settings.duration(Setting.QUARTERS_CHECK));
    assertEquals(5, settings.count(Setting.SECURITY_ATTEMPTS));
    assertEquals(ZoneId.of("Europe/Oslo"), settings.zone(Setting.ZONE));
    assertEquals(Optional.of(Path.of("./data")), settings.path(Setting.DATA));
    assertEquals(List.of("127.0.0.1", "localhost", "[::1]"), settings.list(Setting.WEB_HOSTS));
    assertEquals(Optional.empty(), settings.find(Setting.OIDC_AUDIENCE));
    assertEquals(Optional.empty(), settings.address(Setting.OIDC_ISSUER));
    assertEquals(Optional.empty(), settings.find(Setting.INTAKE_QUARTER, Quarter::parse));
  }

  @Test
  void whatIsSetComesBeforeTheDefault() {
    Settings settings =
        Settings.of(
            Map.of(
                "sio.quarters.check", "PT0S",
                "sio.security.attempts", "999999999",
                "sio.web.hosts", "sio.example , 127.0.0.1",
                "sio.oidc.issuer", "https://issuer.example/kommune",
                "sio.intake.quarter", "2019Q1"));

    assertEquals(Duration.ZERO, settings.duration(Setting.QUARTERS_CHECK));
    assertEquals(999_999_999, settings.count(Setting.SECURITY_ATTEMPTS));
    assertEquals(List.of("sio.example", "127.0.0.1"), settings.list(Setting.WEB_HOSTS));
    assertEquals(
        Optional.of(URI.create("https://issuer.example/kommune")),
        settings.address(Setting.OIDC_ISSUER));
    assertEquals(
        Optional.of(new Quarter(2019, 1)), settings.find(Setting.INTAKE_QUARTER, Quarter::parse));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void aBlankValueIsNone(String blank) {
    Settings settings = Settings.of(Map.of("sio.language", blank, "sio.oidc.audience", blank));

    assertEquals("nb", settings.text(Setting.LANGUAGE));
    assertEquals(Optional.empty(), settings.find(Setting.OIDC_AUDIENCE));
  }

  @ParameterizedTest
  @CsvSource({
    "QUARTERS_CHECK, 30",
    "QUARTERS_CHECK, -PT1S",
    "SECURITY_ATTEMPTS, 0",
    "SECURITY_ATTEMPTS, -1",
    "SECURITY_ATTEMPTS, 1000000000",
    "SECURITY_ATTEMPTS, ٣",
    "ZONE, Europe/Sandnessjoen",
    "OIDC_ISSUER, https://[",
    "INTAKE_QUARTER, 2019Q5"
  })
  void aValueThatCannotBeReadIsRefusedByTheSettingsNameAlone(Setting setting, String value) {
    Settings settings = Settings.of(Map.of(setting.key(), value));

    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> read(settings, setting));

    assertEquals(
        "setting " + setting.key() + " (" + setting.variable() + ") can't be so",
        refused.getMessage());
  }

  private static Object read(Settings settings, Setting setting) {
    return switch (setting) {
      case QUARTERS_CHECK -> settings.duration(setting);
      case SECURITY_ATTEMPTS -> settings.count(setting);
      case ZONE -> settings.zone(setting);
      case OIDC_ISSUER -> settings.address(setting);
      case INTAKE_QUARTER -> settings.find(setting, Quarter::parse);
      default -> throw new AssertionError(setting);
    };
  }

  @Test
  void whatMustBeThereAndIsNotIsRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Settings.of(Map.of()).text(Setting.SECURITY_FIRST_PASSWORD));

    assertEquals(
        "setting sio.security.first-password (SIO_SECURITY_FIRST_PASSWORD) can't be so",
        refused.getMessage());
  }
}
