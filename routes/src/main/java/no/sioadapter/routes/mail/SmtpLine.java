package no.sioadapter.routes.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import no.sioadapter.reminder.MailAddress;
import no.sioadapter.reminder.MailTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mail by SMTP, with the server's own Jakarta Mail. Every step has its time-out, the server's
 * certificate is always held against its name, and neither an address nor the server's words are
 * logged.
 */
public final class SmtpLine implements MailLine {
  private static final Logger LOG = LoggerFactory.getLogger(SmtpLine.class);
  private static final String UTF_8 = "UTF-8";

  private final SmtpSettings settings;
  private final Optional<SSLSocketFactory> sockets;
  private final Clock clock;

  /** A line that trusts whom Java trusts. */
  public SmtpLine(SmtpSettings settings, Clock clock) {
    this(settings, Optional.empty(), clock);
  }

  SmtpLine(SmtpSettings settings, Optional<SSLSocketFactory> sockets, Clock clock) {
    this.settings = settings;
    this.sockets = sockets;
    this.clock = clock;
  }

  @Override
  public Open open() throws MailFailure {
    Optional<String> password = password();
    Session session = Session.getInstance(properties());
    try {
      Transport transport = session.getTransport("smtp");
      transport.connect(
          settings.host(),
          settings.port(),
          settings.login().map(SmtpSettings.Login::user).orElse(null),
          password.orElse(null));
      return new OpenLine(session, transport);
    } catch (NoSuchProviderException e) {
      throw new IllegalStateException("the server brings mail by SMTP", e);
    } catch (AuthenticationFailedException e) {
      throw new MailFailure(MailTrouble.LOGIN_REFUSED);
    } catch (MessagingException e) {
      throw new MailFailure(isUnsafe(e) ? MailTrouble.NOT_SAFE : MailTrouble.NO_CONNECTION);
    }
  }

  private Optional<String> password() throws MailFailure {
    if (settings.login().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Files.readString(settings.login().get().password(), StandardCharsets.UTF_8)
              .lines()
              .findFirst()
              .filter(line -> !line.isEmpty())
              .orElseThrow(() -> new IOException("an empty file")));
    } catch (IOException e) {
      throw new MailFailure(MailTrouble.NO_PASSWORD);
    }
  }

  private Properties properties() {
    String patience = Long.toString(settings.patience().toMillis());
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.connectiontimeout", patience);
    properties.setProperty("mail.smtp.timeout", patience);
    properties.setProperty("mail.smtp.writetimeout", patience);
    properties.setProperty("mail.smtp.auth", String.valueOf(settings.login().isPresent()));
    boolean starttls = settings.security() == SmtpSettings.Security.STARTTLS;
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(starttls));
    properties.setProperty(
        "mail.smtp.ssl.enable", String.valueOf(settings.security() == SmtpSettings.Security.TLS));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    sockets.ifPresent(factory -> properties.put("mail.smtp.ssl.socketFactory", factory));
    // one addressee that is gone must not keep the others from knowing
    properties.setProperty("mail.smtp.sendpartial", "true");
    // what the machine is called is nobody's business, and looking it up may take its time
    properties.setProperty("mail.smtp.localhost", domain());
    properties.setProperty("mail.smtp.quitwait", "false");
    return properties;
  }

  private String domain() {
    String from = settings.from().value();
    return from.substring(from.indexOf('@') + 1);
  }

  /** Jakarta Mail has no type for a server that can't STARTTLS. */
  private static boolean isUnsafe(MessagingException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException
          || String.valueOf(cause.getMessage()).contains("STARTTLS")) {
        return true;
      }
    }
    return false;
  }

  private MimeMessage message(Session session, Letter letter) throws MessagingException {
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">");
          }
        };
    message.setFrom(new InternetAddress(settings.from().value(), true));
    for (MailAddress each : letter.to()) {
      message.addRecipient(Message.RecipientType.TO, new InternetAddress(each.value(), true));
    }
    message.setSubject(letter.subject(), UTF_8);
    message.setText(letter.text(), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    // so that nobody's absence is answered to us (RFC 3834)
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  /** What is connected. */
  private final class OpenLine implements Open {
    private final Session session;
    private final Transport transport;

    OpenLine(Session session, Transport transport) {
      this.session = session;
      this.transport = transport;
    }

    @Override
    public void send(Letter letter) throws MailFailure {
      try {
        MimeMessage message = message(session, letter);
        transport.sendMessage(message, message.getAllRecipients());
      } catch (SendFailedException e) {
        if (e.getValidSentAddresses() == null || e.getValidSentAddresses().length == 0) {
          throw new MailFailure(MailTrouble.REFUSED);
        }
        LOG.warn("mail {} was refused for some of its addressees", letter.id());
      } catch (MessagingException e) {
        throw new MailFailure(
            transport.isConnected() ? MailTrouble.FAILED : MailTrouble.NO_CONNECTION);
      }
    }

    @Override
    public void close() {
      try {
        transport.close();
      } catch (MessagingException e) {
        LOG.debug("the mail server was gone already");
      }
    }
  }
}
