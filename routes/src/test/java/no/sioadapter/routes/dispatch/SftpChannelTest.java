package no.sioadapter.routes.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.DispatchState;
import no.sioadapter.ledger.Reason;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.drop.SftpKind;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.server.auth.password.RejectAllPasswordAuthenticator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the SFTP channel's own: how it logs in, its one session, and what it shows. */
class SftpChannelTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void itLogsInByAKeyAlsoOneWithAPassphrase(boolean encrypted) throws Exception {
    KeyPair key = SftpSide.key();
    try (SftpSide side = new SftpSide(temp.resolve("side"))) {
      side.server().setPasswordAuthenticator(RejectAllPasswordAuthenticator.INSTANCE);
      side.server()
          .setPublickeyAuthenticator(
              (user, shown, session) ->
                  user.equals("os") && KeyUtils.compareKeys(shown, key.getPublic()));
      OpenSSHKeyEncryptionContext secret = new OpenSSHKeyEncryptionContext();
      secret.setPassword("ord og frase");
      secret.setCipherName("AES");
      secret.setCipherType("256");
      secret.setCipherMode("CTR");
      Path file = side.root().resolve("key");
      try (OutputStream out = Files.newOutputStream(file)) {
        OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(
            key, "os", encrypted ? secret : null, out);
      }
      Path phrase = Files.writeString(side.root().resolve("phrase"), "ord og frase\r\n");
      Map<String, String> login =
          encrypted
              ? Map.of("key_file", file.toString(), "passphrase_file", phrase.toString())
              : Map.of("key_file", file.toString());
      try (Sender sender = sender(side, List.of(side.settings("helsedir", login)))) {
        sender.approve(1);
        sender.await(1, each -> each.state() == DispatchState.SENT);
        assertEquals(5, side.arrived().size());
      }
    }
  }

  @Test
  void manyReportsOnTwoChannelsOfAHostGoOverOneSession() throws Exception {
    try (SftpSide side = new SftpSide(temp.resolve("side"))) {
      Map<String, String> login =
          Map.of("password_file", side.root().resolve("password").toString());
      Files.createDirectories(side.root().resolve("home").resolve("other"));
      Map<String, String> other =
          Map.of("password_file", side.root().resolve("password").toString(), "drop", "other");
      List<ChannelSettings> channels =
          List.of(side.settings("en", login), side.settings("to", other));
      try (Sender sender = sender(side, channels)) {
        for (int version = 1; version <= 20; version++) {
          sender.approve(version);
        }
        for (int version = 1; version <= 20; version++) {
          sender.await(version, each -> each.state() == DispatchState.SENT);
          sender.await(sender.id(version, 1), each -> each.state() == DispatchState.SENT);
        }
        assertEquals(100, side.arrived().size());
        assertEquals(1, side.sessions());
      }
    }
  }

  @Test
  void aSessionThatTheServerClosedMeanwhileIsOpenedAgain() throws Exception {
    try (SftpSide side = new SftpSide(temp.resolve("side"));
        Sender sender = sender(side, List.of(side.settings()))) {
      sender.approve(1);
      sender.await(1, each -> each.state() == DispatchState.SENT);
      side.server().getActiveSessions().forEach(each -> each.close(true));
      sender.approve(2);
      Dispatch sent = sender.await(2, each -> each.state() == DispatchState.SENT);

      assertEquals(3, sent.events().size(), "no try was lost by it");
    }
  }

  @Test
  void aHostThatIsNotKnownIsShownBeforeAnythingIsSent() throws Exception {
    try (SftpSide side = new SftpSide(temp.resolve("side"))) {
      Files.writeString(side.root().resolve("known_hosts"), "", StandardCharsets.UTF_8);
      try (Sender sender = sender(side, List.of(side.settings()))) {
        Channel channel = sender.desk().channels().get(0);
        Sender.await(() -> channel.obstacle().isPresent(), () -> "no obstacle");

        Reason obstacle = channel.obstacle().orElseThrow();
        assertEquals("HostKeyUnknown", obstacle.code());
        assertTrue(obstacle.text().contains("known_hosts. Ask the receiver"), obstacle.text());
        assertEquals(0, side.sessions());
      }
    }
  }

  @Test
  void aDeadHostDoesNotKeepAnotherChannelWaiting() throws Exception {
    ChannelSettings gone;
    try (SftpSide dead = new SftpSide(temp.resolve("dead"))) {
      gone = dead.settings();
    }
    try (FolderSide folder = new FolderSide(temp.resolve("folder"));
        Sender sender =
            new Sender(
                temp.resolve("data"),
                DispatchLedger.inMemory(),
                List.of(new SftpKind(), folder.kind()),
                List.of(gone, folder.settings()))) {
      sender.approve(1);
      sender.await(sender.id(1, 1), each -> each.state() == DispatchState.SENT);
      sender.await(1, each -> each.trouble().isPresent());
      assertEquals(5, folder.arrived().size());
    }
  }

  @Test
  void aSecretThatIsNotThereParksAndSaysWhichSettingButNotWhere() throws Exception {
    try (SftpSide side = new SftpSide(temp.resolve("side"))) {
      ChannelSettings settings =
          side.settings("helsedir", Map.of("password_file", "/no/such/secret"));
      try (Sender sender = sender(side, List.of(settings))) {
        sender.approve(1);
        Dispatch parked = sender.await(1, each -> each.state() == DispatchState.PARKED);

        assertEquals(
            "What “password_file” points at is not there or can not be read. Mend the setting, and"
                + " try again.",
            parked.trouble().orElseThrow().text());
      }
    }
  }

  private Sender sender(SftpSide side, List<ChannelSettings> channels) throws Exception {
    return new Sender(
        temp.resolve("data"), DispatchLedger.inMemory(), List.of(side.kind()), channels);
  }
}
