package no.sioadapter.web.setting;

import java.util.Locale;
import java.util.Optional;
import no.sioadapter.report.fhir.ReportFhir;

/**
 * Every setting that the server has, in the order of the table in {@code docs/OPERATING.md}.
 *
 * <p>To add one: a constant here, with its default; a row in that table; and read it through {@link
 * Settings}, nowhere else. Tests hold all three against one another: a constant without a row, a
 * row without a constant, another default in the guide, a constant that nobody reads, and code that
 * reads the configuration by itself all fail.
 *
 * <p>A setting without a default is one that may be left out; what is done then, if anything,
 * stands in the table in words.
 */
public enum Setting {
  DATA("sio.data", "./data"),
  CONFIG("sio.config"),
  SYSTEMS("sio.systems", "gerica,profil"),
  ARCHIVE_KEY_FILE("sio.archive.key-file"),
  ARCHIVE_KEY("sio.archive.key"),
  ARCHIVE_RETENTION("sio.archive.retention"),
  LANGUAGE("sio.language", "nb"),
  ZONE("sio.zone", "Europe/Oslo"),
  INTAKE_ENABLED("sio.intake.enabled", "true"),
  INTAKE_POLL("sio.intake.poll", "PT1S"),
  INTAKE_SETTLE("sio.intake.settle", "PT2S"),
  INTAKE_PATIENCE("sio.intake.patience", "PT1H"),
  INTAKE_QUARTER("sio.intake.quarter"),
  QUARTERS_CHECK("sio.quarters.check", "PT30S"),
  DISPATCH_CHECK("sio.dispatch.check", "PT10S"),
  DISPATCH_PAUSE("sio.dispatch.pause", "PT30S"),
  DISPATCH_LONGEST_PAUSE("sio.dispatch.longest-pause", "PT1H"),
  DISPATCH_TRIES("sio.dispatch.tries", "20"),
  REMINDER_CHECK("sio.reminder.check", "PT1H"),
  REMINDER_SILENCE("sio.reminder.silence", "P7D"),
  MAIL_HOST("sio.mail.host"),
  MAIL_PORT("sio.mail.port", "587"),
  MAIL_SECURITY("sio.mail.security", "starttls"),
  MAIL_USER("sio.mail.user"),
  MAIL_PASSWORD_FILE("sio.mail.password-file"),
  MAIL_FROM("sio.mail.from"),
  MAIL_TO("sio.mail.to"),
  RECEPTION_ENABLED("sio.reception.enabled", "false"),
  RECEPTION_DROP("sio.reception.drop"),
  RECEPTION_RECEIPTS("sio.reception.receipts"),
  RECEPTION_RULES("sio.reception.rules"),
  RECEPTION_SENDERS("sio.reception.senders"),
  RECEPTION_POLL("sio.reception.poll", "PT1S"),
  RECEPTION_PATIENCE("sio.reception.patience", "PT1H"),
  WEB_HOSTS("sio.web.hosts", "127.0.0.1,localhost,[::1]"),
  SECURITY_ANONYMOUS("sio.security.anonymous", "viewer"),
  SECURITY_ADMINISTRATOR("sio.security.administrator", "admin"),
  SECURITY_FIRST_PASSWORD("sio.security.first-password"),
  SECURITY_LOST_PASSWORD("sio.security.lost-password"),
  SECURITY_ATTEMPTS("sio.security.attempts", "5"),
  SECURITY_WAIT("sio.security.wait", "PT1M"),
  OIDC_ISSUER("sio.oidc.issuer"),
  OIDC_AUDIENCE("sio.oidc.audience"),
  OIDC_KEYS("sio.oidc.keys"),
  OIDC_SKEW("sio.oidc.skew", "PT30S"),
  OIDC_NAME_CLAIM("sio.oidc.name-claim", "sub"),
  OIDC_ROLES_CLAIM("sio.oidc.roles-claim", "roles"),
  OIDC_ROLES("sio.oidc.roles"),
  FHIR_BASE("sio.fhir.base", ReportFhir.DEFAULT_BASE),

  // the container reads these four by itself, from the annotation on store.Database
  DB_URL("sio.db.url", "jdbc:h2:file:./data/db/sio;WRITE_DELAY=0"),
  DB_DRIVER("sio.db.driver", "org.h2.jdbcx.JdbcDataSource"),
  DB_USER("sio.db.user", "sio"),
  DB_PASSWORD("sio.db.password");

  private final String key;
  private final Optional<String> standard;

  Setting(String key) {
    this.key = key;
    this.standard = Optional.empty();
  }

  Setting(String key, String standard) {
    this.key = key;
    this.standard = Optional.of(standard);
  }

  /** As a Java property, such as {@code sio.intake.poll}. */
  public String key() {
    return key;
  }

  /** As an environment variable, such as {@code SIO_INTAKE_POLL}. */
  public String variable() {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /** What it is where nobody has set it; empty where it may be left out. */
  public Optional<String> standard() {
    return standard;
  }

  /** What to stop the start with. Without the value: of some settings it is secret. */
  public IllegalArgumentException unusable() {
    return new IllegalArgumentException("setting " + key + " (" + variable() + ") can't be so");
  }
}
