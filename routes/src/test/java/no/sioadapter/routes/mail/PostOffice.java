package no.sioadapter.routes.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import no.sioadapter.reminder.MailAddress;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server at 127.0.0.1, on a free port unless told otherwise. */
public final class PostOffice implements AutoCloseable {
  public static final String USER = "sio";
  public static final String PASSWORD = "svært-hemmelig";

  private final List<Mail> mails = new CopyOnWriteArrayList<>();
  private final Set<String> unknown;
  private final SMTPServer server;

  /** What came, and for whom. */
  public record Mail(List<String> to, MimeMessage message) {
    /** Its subject, as a person reads it. */
    public String subject() {
      try {
        return message.getSubject();
      } catch (MessagingException e) {
        throw new AssertionError(e);
      }
    }
  }

  private PostOffice(int port, Set<String> unknown, UnaryOperator<SMTPServer.Builder> more) {
    this.unknown = unknown;
    this.server =
        more.apply(
                SMTPServer.port(port)
                    .bindAddress(InetAddress.getLoopbackAddress())
                    .hostName("127.0.0.1")
                    .messageHandlerFactory(Handler::new))
            .build();
    server.start();
  }

  /** One that takes everything from everybody, in the clear. */
  public static PostOffice open() {
    return at(0);
  }

  /** The same at a port of one's choice. */
  public static PostOffice at(int port) {
    return new PostOffice(port, Set.of(), builder -> builder);
  }

  /** One that knows nobody of these. */
  public static PostOffice without(String... addresses) {
    return new PostOffice(0, Set.of(addresses), builder -> builder);
  }

  /** One with something special about it. */
  static PostOffice special(UnaryOperator<SMTPServer.Builder> more) {
    return new PostOffice(0, Set.of(), more);
  }

  /** One that lets in who knows the password, and nobody else. */
  static SMTPServer.Builder withLogin(SMTPServer.Builder builder) {
    return builder
        .authenticationHandlerFactory(
            new EasyAuthenticationHandlerFactory(
                (user, password, context) -> {
                  if (!user.equals(USER) || !password.equals(PASSWORD)) {
                    throw new LoginFailedException("535 no");
                  }
                }))
        .requireAuth();
  }

  /** Its port. */
  public int port() {
    return server.getPortAllocated();
  }

  /** How to send there in the clear, from {@code sio@os.example}. */
  public SmtpSettings settings() {
    return settings(SmtpSettings.Security.NONE, Optional.empty());
  }

  SmtpSettings settings(SmtpSettings.Security security, Optional<Path> password) {
    return new SmtpSettings(
        "127.0.0.1",
        port(),
        security,
        new MailAddress("sio@os.example"),
        password.map(file -> new SmtpSettings.Login(USER, file)),
        Duration.ofSeconds(10));
  }

  /** Everything that came, the oldest first. */
  public List<Mail> mails() {
    return List.copyOf(mails);
  }

  @Override
  public void close() {
    server.stop();
  }

  private final class Handler implements MessageHandler {
    private final List<String> to = new ArrayList<>();

    Handler(MessageContext context) {}

    @Override
    public void from(String from) {
      // anybody
    }

    @Override
    public void recipient(String recipient) throws RejectException {
      if (unknown.contains(recipient)) {
        throw new RejectException(550, "5.1.1 no such mailbox");
      }
      to.add(recipient);
    }

    @Override
    public String data(InputStream data) throws IOException {
      try {
        mails.add(
            new Mail(
                List.copyOf(to),
                new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(data.readAllBytes()))));
      } catch (MessagingException e) {
        throw new IOException(e);
      }
      return "250 Ok";
    }

    @Override
    public void done() {
      // nothing is held
    }
  }
}
