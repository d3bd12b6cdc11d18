package no.sioadapter.deploy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server at 127.0.0.1 that takes everything. */
final class MailBox implements AutoCloseable {
  private final List<Mail> mails = new CopyOnWriteArrayList<>();
  private final SMTPServer server;

  /** What came for one addressee. */
  record Mail(String to, String subject, String text) {}

  private MailBox() {
    this.server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandler((context, from, to, data) -> mails.add(mail(to, data)))
            .build();
    server.start();
  }

  static MailBox open() {
    return new MailBox();
  }

  /** How a server mails here, looking every second for what to mail. */
  Map<String, String> settings() {
    return Map.of(
        "SIO_REMINDER_CHECK", "PT1S",
        "SIO_MAIL_HOST", "127.0.0.1",
        "SIO_MAIL_PORT", Integer.toString(server.getPortAllocated()),
        "SIO_MAIL_SECURITY", "none",
        "SIO_MAIL_FROM", "sio@0904.example",
        "SIO_MAIL_TO", "drift@0904.example");
  }

  List<Mail> mails() {
    return List.copyOf(mails);
  }

  @Override
  public void close() {
    server.stop();
  }

  private static Mail mail(String to, byte[] data) {
    try {
      MimeMessage message =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
      return new Mail(to, message.getSubject(), message.getContent().toString());
    } catch (MessagingException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
