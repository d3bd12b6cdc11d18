package no.sioadapter.routes.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import no.sioadapter.reminder.MailAddress;
import no.sioadapter.reminder.MailTrouble;
import no.sioadapter.routes.channel.http.TestAuthority;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real mail server, in every way that one can be set up, or be at fault. */
class SmtpLineTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2019-04-16T06:00:00Z"), ZoneOffset.UTC);
  private static final Letter LETTER =
      new Letter(
          "sio-0123",
          List.of(new MailAddress("kari@os.example"), new MailAddress("ola@os.example")),
          "SIO 1243 Bjørnafjorden 2019Q1: påminning «frist»",
          "Fristen er i morgon, 30.04.2019.\n\n.\nÆ ø å\n");

  @TempDir static Path shared;

  @SuppressWarnings("NullAway.Init")
  private static TestAuthority authority;

  @TempDir Path temp;

  @BeforeAll
  static void anAuthority() throws Exception {
    authority = new TestAuthority(shared);
  }

  @Test
  void aMailArrivesAsItWasWritten() throws Exception {
    try (PostOffice office = PostOffice.open()) {
      send(new SmtpLine(office.settings(), CLOCK));

      MimeMessage message = one(office).message();
      assertEquals(List.of("kari@os.example", "ola@os.example"), one(office).to());
      assertEquals(LETTER.subject(), message.getSubject());
      assertEquals(LETTER.text(), message.getContent().toString().replace("\r\n", "\n"));
      assertEquals("text/plain; charset=UTF-8", message.getContentType());
      assertArrayEquals(new String[] {"sio@os.example"}, message.getHeader("From"));
      assertEquals("kari@os.example, ola@os.example", message.getHeader("To", ","));
      assertArrayEquals(new String[] {"<sio-0123@os.example>"}, message.getHeader("Message-ID"));
      assertArrayEquals(new String[] {"auto-generated"}, message.getHeader("Auto-Submitted"));
      assertEquals(Date.from(CLOCK.instant()), message.getSentDate());
    }
  }

  @Test
  void overALineThatIsEncryptedOnTheWayWithALogin() throws Exception {
    try (PostOffice office =
        PostOffice.special(
            builder ->
                PostOffice.withLogin(builder)
                    .startTlsSocketFactory(context("server"))
                    .requireTLS())) {
      send(line(office.settings(SmtpSettings.Security.STARTTLS, Optional.of(password()))));

      assertEquals(LETTER.subject(), one(office).subject());
    }
  }

  @Test
  void overALineThatIsEncryptedFromTheFirstByte() throws Exception {
    try (PostOffice office =
        PostOffice.special(builder -> builder.serverSocketFactory(context("server")))) {
      send(line(office.settings(SmtpSettings.Security.TLS, Optional.empty())));

      assertEquals(LETTER.subject(), one(office).subject());
    }
  }

  @Test
  void nothingGoesOverALineThatIsNotSafe() throws Exception {
    try (PostOffice plain = PostOffice.open();
        PostOffice other =
            PostOffice.special(
                builder -> builder.startTlsSocketFactory(context("elsewhere")).enableTLS());
        PostOffice unknown =
            PostOffice.special(
                builder -> builder.startTlsSocketFactory(context("server")).enableTLS());
        PostOffice whole =
            PostOffice.special(builder -> builder.serverSocketFactory(context("elsewhere")))) {
      refused(MailTrouble.NOT_SAFE, line(plain.settings(SmtpSettings.Security.STARTTLS, nobody())));
      refused(MailTrouble.NOT_SAFE, line(other.settings(SmtpSettings.Security.STARTTLS, nobody())));
      refused(MailTrouble.NOT_SAFE, line(whole.settings(SmtpSettings.Security.TLS, nobody())));
      // Java doesn't trust the test's authority
      refused(
          MailTrouble.NOT_SAFE,
          new SmtpLine(unknown.settings(SmtpSettings.Security.STARTTLS, nobody()), CLOCK));
      for (PostOffice each : List.of(plain, other, unknown, whole)) {
        assertEquals(List.of(), each.mails());
      }
    }
  }

  @Test
  void whoIsNotLetInIsTold() throws Exception {
    try (PostOffice office =
        PostOffice.special(
            builder ->
                PostOffice.withLogin(builder)
                    .startTlsSocketFactory(context("server"))
                    .enableTLS())) {
      Path password = password();
      SmtpLine line = line(office.settings(SmtpSettings.Security.STARTTLS, Optional.of(password)));
      Files.writeString(password, "feil\n");
      refused(MailTrouble.LOGIN_REFUSED, line);
      Files.writeString(password, "");
      refused(MailTrouble.NO_PASSWORD, line);
      Files.delete(password);
      refused(MailTrouble.NO_PASSWORD, line);
      refused(MailTrouble.REFUSED, line(office.settings(SmtpSettings.Security.STARTTLS, nobody())));
      assertEquals(List.of(), office.mails());

      // the file is read each time
      password();
      send(line);
      assertEquals(1, office.mails().size());
    }
  }

  @Test
  void anAddresseeThatIsGoneKeepsNobodyElseFromKnowing() throws Exception {
    try (PostOffice one = PostOffice.without("ola@os.example");
        PostOffice both = PostOffice.without("ola@os.example", "kari@os.example")) {
      send(new SmtpLine(one.settings(), CLOCK));
      assertEquals(List.of("kari@os.example"), one(one).to());

      refused(MailTrouble.REFUSED, new SmtpLine(both.settings(), CLOCK));
      assertEquals(List.of(), both.mails());
    }
  }

  @Test
  void aServerThatIsDownIsReachedWhenItIsUpAgain() throws Exception {
    PostOffice office = PostOffice.open();
    int port = office.port();
    SmtpLine line = new SmtpLine(office.settings(), CLOCK);
    office.close();
    refused(MailTrouble.NO_CONNECTION, line);

    try (PostOffice again = PostOffice.at(port)) {
      send(line);
      assertEquals(1, again.mails().size());
    }
  }

  @Test
  void aServerThatSaysNothingIsNotWaitedForForEver() throws Exception {
    try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      SmtpLine line = impatient(mute.getLocalPort());

      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> refused(MailTrouble.NO_CONNECTION, line));
    }
  }

  @Test
  void norIsOneThatFallsSilentInTheMiddle() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> talk = CompletableFuture.runAsync(() -> talkUntilData(server));
      SmtpLine line = impatient(server.getLocalPort());

      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> refused(MailTrouble.NO_CONNECTION, line));
      talk.join();
    }
  }

  @Test
  void aFailureRepeatsNeitherAddressNorPasswordNorTheServersWords() {
    MailFailure failure = new MailFailure(MailTrouble.LOGIN_REFUSED);

    assertEquals("LOGIN_REFUSED", failure.getMessage());
    assertTrue(failure.getCause() == null);
    assertFalse(LETTER.to().toString().contains("@"));
  }

  /** Says what a mail server says, up to the mail itself. */
  private static void talkUntilData(ServerSocket server) {
    try (Socket socket = server.accept();
        BufferedReader heard =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
      OutputStream said = socket.getOutputStream();
      said.write("220 hei\r\n".getBytes(StandardCharsets.US_ASCII));
      for (String line = heard.readLine(); line != null; line = heard.readLine()) {
        if (line.equals("DATA")) {
          said.write("354 kom med det\r\n".getBytes(StandardCharsets.US_ASCII));
        } else if (line.matches("(EHLO|MAIL|RCPT).*")) {
          said.write("250 ja\r\n".getBytes(StandardCharsets.US_ASCII));
        }
      }
    } catch (IOException e) {
      // the other side has hung up
    }
  }

  private static SmtpLine impatient(int port) {
    return new SmtpLine(
        new SmtpSettings(
            "127.0.0.1",
            port,
            SmtpSettings.Security.NONE,
            new MailAddress("sio@os.example"),
            Optional.empty(),
            Duration.ofMillis(500)),
        CLOCK);
  }

  private static SmtpLine line(SmtpSettings settings) throws Exception {
    return new SmtpLine(settings, Optional.of(authority.client().getSocketFactory()), CLOCK);
  }

  private static SSLContext context(String alias) {
    try {
      return authority.server(alias);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<Path> nobody() {
    return Optional.empty();
  }

  private Path password() throws IOException {
    return Files.writeString(temp.resolve("password"), PostOffice.PASSWORD + "\n");
  }

  private static void send(SmtpLine line) throws MailFailure {
    try (MailLine.Open open = line.open()) {
      open.send(LETTER);
    }
  }

  private static void refused(MailTrouble expected, SmtpLine line) {
    assertEquals(expected, assertThrows(MailFailure.class, () -> send(line)).trouble());
  }

  private static PostOffice.Mail one(PostOffice office) {
    assertEquals(1, office.mails().size());
    return office.mails().get(0);
  }
}
