package no.sioadapter.web.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sioadapter.reminder.MailAddress;
import no.sioadapter.routes.mail.SmtpSettings;
import no.sioadapter.web.setting.Setting;
import no.sioadapter.web.setting.Settings;

/**
 * The settings {@code sio.mail.*}.
 *
 * @param to who gets the reminders of municipalities that name nobody
 */
record MailSettings(SmtpSettings smtp, List<MailAddress> to) {
  private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,253}");
  private static final String HERE = "127.0.0.1";

  MailSettings {
    to = List.copyOf(to);
  }

  /** Empty where no mail server is named; read in any case, so that a setting at fault is found. */
  static Optional<MailSettings> of(Settings settings) {
    Optional<String> host =
        settings.find(
            Setting.MAIL_HOST, text -> Optional.of(text).filter(it -> HOST.matcher(it).matches()));
    int port = settings.read(Setting.MAIL_PORT, MailSettings::port);
    SmtpSettings.Security security = settings.read(Setting.MAIL_SECURITY, MailSettings::security);
    Optional<MailAddress> from = settings.find(Setting.MAIL_FROM, MailAddress::parse);
    Optional<SmtpSettings.Login> login = login(settings);
    Optional<List<MailAddress>> to = settings.find(Setting.MAIL_TO, MailSettings::addresses);
    if (host.isEmpty()) {
      return Optional.empty();
    }
    // a password in the clear stays on this machine
    if (login.isPresent() && security == SmtpSettings.Security.NONE && !host.get().equals(HERE)) {
      throw Setting.MAIL_SECURITY.unusable();
    }
    SmtpSettings smtp =
        new SmtpSettings(
            host.get(),
            port,
            security,
            from.orElseThrow(Setting.MAIL_FROM::unusable),
            login,
            SmtpSettings.PATIENCE);
    return Optional.of(new MailSettings(smtp, to.orElseThrow(Setting.MAIL_TO::unusable)));
  }

  /** Both or none. */
  private static Optional<SmtpSettings.Login> login(Settings settings) {
    Optional<String> user = settings.find(Setting.MAIL_USER);
    if (user.isPresent() != settings.path(Setting.MAIL_PASSWORD_FILE).isPresent()) {
      throw Setting.MAIL_PASSWORD_FILE.unusable();
    }
    return user.flatMap(
        name ->
            settings
                .path(Setting.MAIL_PASSWORD_FILE)
                .map(file -> new SmtpSettings.Login(name, file)));
  }

  private static Optional<List<MailAddress>> addresses(String text) {
    List<MailAddress> addresses = new ArrayList<>();
    for (String each : text.split(",", -1)) {
      Optional<MailAddress> address = MailAddress.parse(each.strip());
      if (address.isEmpty()) {
        return Optional.empty();
      }
      addresses.add(address.get());
    }
    return Optional.of(addresses);
  }

  private static Optional<Integer> port(String text) {
    return Optional.of(text)
        .filter(it -> PORT.matcher(it).matches())
        .map(Integer::valueOf)
        .filter(port -> port <= HIGHEST_PORT);
  }

  private static Optional<SmtpSettings.Security> security(String text) {
    return switch (text) {
      case "starttls" -> Optional.of(SmtpSettings.Security.STARTTLS);
      case "tls" -> Optional.of(SmtpSettings.Security.TLS);
      case "none" -> Optional.of(SmtpSettings.Security.NONE);
      default -> Optional.empty();
    };
  }
}
