package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that sends and one that receives, each a process of its own: exports are put in, reports
 * approved, delivered over SFTP and over HTTPS, receipted, tampered with on their way, corrected.
 * Each municipality has one place for 90 days at 2409 kr and 3.5 / 7 × 90 = 45 hours at 764 kr.
 */
class LoopIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OVER_SFTP = "1241";
  private static final String OVER_HTTPS = "0926";
  private static final String SCOPE = "sio-reception";

  @TempDir private Path temporary;

  @Test
  void theLoopIsClosedOnH2() throws Exception {
    loop("h2", Map.of(), Map.of());
  }

  @Test
  void theLoopIsClosedOnPostgres() throws Exception {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start()) {
      loop("postgres", database(postgres, "sender"), database(postgres, "receiver"));
    }
  }

  private static Map<String, String> database(EmbeddedPostgres postgres, String name)
      throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return Map.of(
        "SIO_DB_DRIVER", "org.postgresql.ds.PGSimpleDataSource",
        "SIO_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name,
        "SIO_DB_USER", "postgres",
        "SIO_DB_PASSWORD", "postgres");
  }

  private void loop(String base, Map<String, String> senderBase, Map<String, String> receiverBase)
      throws Exception {
    Path sending = Files.createDirectories(temporary.resolve("sender"));
    Path receiving = Files.createDirectories(temporary.resolve("receiver"));
    Path drop = Files.createDirectories(receiving.resolve("reception/drop/kommune-1241"));
    Files.createDirectories(receiving.resolve("reception/receipts/kommune-1241"));
    TlsKeys tls = TlsKeys.in(temporary.resolve("tls"));
    int https = ServerProcess.freePort();
    MockOAuth2Server issuer = issuer();
    try (DropServer sftp =
        new DropServer(receiving.resolve("reception"), temporary.resolve("ssh-" + base))) {
      configureSftp(sending, sftp);
      configureHttps(sending, tls, https, issuer);
      Map<String, String> settings = new HashMap<>(senderBase);
      settings.put("SIO_DISPATCH_CHECK", "PT0.5S");
      settings.put("SIO_DISPATCH_PAUSE", "PT1S");
      settings.put("SIO_DISPATCH_LONGEST_PAUSE", "PT2S");
      settings.put("SIO_DISPATCH_TRIES", "1000");
      ServerProcess sender =
          ServerProcess.start(sending, Path.of("target/loop-it-" + base + "-sender.log"), settings);
      try {
        Office office = Office.on(sender);
        approve(sending, office, OVER_SFTP);
        approve(sending, office, OVER_HTTPS);

        // nobody receives yet: what went by SFTP lies there, and somebody meddles with it
        office.await(OVER_SFTP, 1, "sent");
        office.await(OVER_HTTPS, 1, "queued");
        meddle(drop.resolve("sio-1241-2019Q1-v1.xml"));

        Map<String, String> receiver = new HashMap<>(receiverBase);
        receiver.put("SIO_JAVA_OPTS", "@" + tls.options());
        receiver.put("SIO_HTTPS_PORT", Integer.toString(https));
        receiver.put("SIO_HTTPS_CERTIFICATE", "receiver");
        receiver.put("SIO_OIDC_ISSUER", at(issuer));
        receiver.put("SIO_OIDC_AUDIENCE", SCOPE);
        receiver.put("SIO_RECEPTION_SENDERS", "kommune-1241=1241,oidc:kommune-0926=0926");
        ServerProcess directorate =
            ServerProcess.receive(
                receiving, Path.of("target/loop-it-" + base + "-receiver.log"), receiver);
        try {
          closeTheLoop(sending, office, directorate);
        } finally {
          directorate.stop();
        }
      } finally {
        sender.stop();
      }
    } finally {
      issuer.shutdown();
    }
  }

  private static void closeTheLoop(Path sending, Office office, ServerProcess directorate)
      throws IOException, InterruptedException {
    JsonNode rejected = office.await(OVER_SFTP, 1, "rejected");
    assertTrue(rejected.toString().contains("Linjer/Linje[@kode='LOKO']"), rejected.toString());
    office.await(OVER_HTTPS, 1, "accepted");

    // a decision that ends on 31 January, not open: 31 days in the place of 90, 59 × 2409 kr less
    correct(sending, office, OVER_HTTPS);
    office.await(OVER_HTTPS, 2, "accepted");
    correct(sending, office, OVER_SFTP);
    office.await(OVER_SFTP, 2, "accepted");
    assertEquals("superseded", office.report(OVER_HTTPS, 1).get("state").asText());
    assertTrue(
        office.await(OVER_SFTP, 1, "rejected").toString().contains("LOKO"), "it keeps its remarks");

    HttpResponse<String> answer = directorate.get("/api/reception/overview.csv?quarter=2019Q1");
    assertEquals(200, answer.statusCode(), answer + " " + answer.headers().map());
    String overview = answer.body();
    // 74 679 + 34 380 kr each, by their second versions
    for (String line : List.of(";1241;Fusa;", ";0926;Lillesand;")) {
      Pattern accepted = Pattern.compile(line + "GODKJENT;2;[^;]*;2;S01;;;1;109059");
      assertTrue(accepted.matcher(overview).find(), overview);
    }
  }

  private static void approve(Path sending, Office office, String number)
      throws IOException, InterruptedException {
    SmallMunicipality small = new SmallMunicipality(number);
    new Inbox(sending).putBoth(small);
    office.made(number, 1, 216_810 + 34_380);
    office.approve(number, 1);
  }

  private static void correct(Path sending, Office office, String number)
      throws IOException, InterruptedException {
    SmallMunicipality small = new SmallMunicipality(number);
    byte[] ended =
        new String(small.decisions("Sjukeheimen"), StandardCharsets.ISO_8859_1)
            .replace("01.01.2018;;", "01.01.2018;31.01.2019;")
            .getBytes(StandardCharsets.ISO_8859_1);
    new Inbox(sending).put("gerica", small.gerica("30.zip"), SmallMunicipality.zipOf(ended));
    office.made(number, 2, 31 * 2409 + 34_380);
    JsonNode proposed = office.report(number, 2);
    assertEquals("draft", proposed.get("state").asText(), "nothing is sent by itself");
    JsonNode difference = proposed.get("difference");
    assertTrue(difference.get("correction").asBoolean() || number.equals(OVER_SFTP));
    assertEquals("LOKO", difference.get("codes").get(0).get("code").asText());
    office.approve(number, 2);
  }

  /** The place's net, in the report's XML only: the settlement doesn't come out any more. */
  private static void meddle(Path xml) throws IOException {
    String text = Files.readString(xml);
    String other = text.replace("216810", "316810");
    assertFalse(text.equals(other), text);
    Files.writeString(xml, other);
  }

  private static void configureSftp(Path sending, DropServer sftp)
      throws IOException, GeneralSecurityException {
    new SmallMunicipality(OVER_SFTP).configure(sending);
    Path folder = sending.resolve("config").resolve(OVER_SFTP);
    sftp.introduce(folder);
    append(
        folder,
        """
        channels:
          - name: direktorat-sftp
            kind: sftp
            host: 127.0.0.1
            port: %d
            user: %s
            known_hosts: known_hosts
            key_file: login
            drop: drop/kommune-1241
            receipts: receipts/kommune-1241
            receipts_every: PT0.5S
        """
            .formatted(sftp.port(), DropServer.user()));
  }

  private static void configureHttps(Path sending, TlsKeys tls, int port, MockOAuth2Server issuer)
      throws IOException, InterruptedException, JOSEException {
    new SmallMunicipality(OVER_HTTPS).configure(sending);
    Path folder = sending.resolve("config").resolve(OVER_HTTPS);
    tls.introduce(folder);
    Files.writeString(
        folder.resolve("client.jwk"),
        new RSAKeyGenerator(2048).keyID("kommune").generate().toJSONString());
    append(
        folder,
        """
        channels:
          - name: direktorat-https
            kind: https
            address: https://127.0.0.1:%d/api/reception
            token_address: %s
            client_id: kommune-0926
            scope: %s
            key_file: client.jwk
            trust_store: trust.p12
            trust_store_password_file: trust-password
            receipts_every: PT1S
        """
            .formatted(port, at(issuer) + "/token", SCOPE));
  }

  private static void append(Path folder, String channels) throws IOException {
    Files.writeString(folder.resolve("municipality.yaml"), channels, StandardOpenOption.APPEND);
  }

  private static MockOAuth2Server issuer() throws IOException {
    RequestMapping reporter =
        new RequestMapping(
            "grant_type",
            "client_credentials",
            Map.of("sub", "kommune-0926", "aud", List.of(SCOPE), "roles", List.of("reporter")),
            "JWT");
    MockOAuth2Server issuer =
        new MockOAuth2Server(
            new OAuth2Config(
                false,
                null,
                null,
                false,
                new OAuth2TokenProvider(),
                Set.of(new RequestMappingTokenCallback("kommune", List.of(reporter), 3600))));
    issuer.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    return issuer;
  }

  private static String at(MockOAuth2Server issuer) {
    return "http://127.0.0.1:" + issuer.baseUrl().port() + "/kommune";
  }

  /** Those who put reports forward and approve them, over the API. */
  private static final class Office {
    private final ServerProcess server;
    private final String[] operator;
    private final String[] approver;

    private Office(ServerProcess server, String[] operator, String[] approver) {
      this.server = server;
      this.operator = operator;
      this.approver = approver;
    }

    static Office on(ServerProcess server) throws IOException, InterruptedException {
      SignUp administrator = SignUp.on(server);
      return new Office(
          server, administrator.user("kari", "operator"), administrator.user("ola", "approver"));
    }

    void made(String number, int version, long total) throws IOException, InterruptedException {
      Waiting.until(
          number + " has version " + version,
          PATIENCE,
          () -> {
            HttpResponse<String> answer = get(number, version);
            return answer.statusCode() == 200
                && JSON.readTree(answer.body()).path("total").asLong() == total;
          });
    }

    JsonNode report(String number, int version) throws IOException, InterruptedException {
      return JSON.readTree(get(number, version).body());
    }

    private HttpResponse<String> get(String number, int version)
        throws IOException, InterruptedException {
      return server.get("/api/reports/" + number + "/2019Q1/" + version);
    }

    void approve(String number, int version) throws IOException, InterruptedException {
      step(number, version, "ready", 0, operator);
      step(number, version, "approve", 1, approver);
    }

    private void step(String number, int version, String step, int seen, String[] who)
        throws IOException, InterruptedException {
      HttpResponse<String> answer =
          server.post(
              "/api/reports/" + number + "/2019Q1/" + version + "/" + step,
              who[0],
              who[1],
              "If-Match",
              "\"" + seen + "\"");
      assertTrue(answer.statusCode() < 300, step + ": " + answer.body());
    }

    /** Waits until the only dispatch of the version is so far. */
    JsonNode await(String number, int version, String state)
        throws IOException, InterruptedException {
      String name = "sio-" + number + "-2019Q1-v" + version;
      List<JsonNode> found = new ArrayList<>();
      List<String> seen = new ArrayList<>();
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (found.isEmpty()) {
        assertTrue(System.nanoTime() < end, name + " isn't " + state + ": " + seen);
        Thread.sleep(200);
        seen.clear();
        for (JsonNode each : JSON.readTree(server.get("/api/dispatches").body())) {
          seen.add(each.toString());
          if (each.path("report").asText().equals(name)
              && each.path("state").asText().equals(state)) {
            found.add(each);
          }
        }
      }
      assertEquals(1, found.size(), found.toString());
      return found.get(0);
    }
  }
}
