package no.sioadapter.routes.channel.https;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.routes.SetClock;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.ChannelRun;
import no.sioadapter.routes.channel.InboundReceipt;
import no.sioadapter.routes.channel.Outgoing;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.routes.channel.http.CutLine;
import no.sioadapter.routes.channel.http.HttpAddress;
import no.sioadapter.routes.channel.http.KeyMaterial;
import no.sioadapter.routes.channel.http.LineSettings;
import no.sioadapter.routes.channel.http.TestAuthority;
import no.sioadapter.routes.channel.http.Unanswered;
import no.sioadapter.text.Language;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reports over real TLS to a receiver with the contract's manners, with tokens of a real issuer.
 */
class HttpsChannelTest {
  private static final String REPORT = "sio-1243-2019Q1-v1";
  private static final KeyProvider KEYS = new KeyProvider();
  private static final MockOAuth2Server ISSUER =
      new MockOAuth2Server(
          new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(KEYS)));

  @TempDir private static Path keys;

  private static TestAuthority authority;
  private static RSAKey clientKey;
  private static Receiver receiver;

  @TempDir private Path outbox;

  private final SetClock clock = new SetClock(Instant.now());

  @BeforeAll
  static void start() throws Exception {
    authority = new TestAuthority(keys);
    clientKey = new RSAKeyGenerator(2048).keyID("nokkel-1").generate();
    Files.writeString(keys.resolve("client.jwk"), clientKey.toJSONString());
    ISSUER.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    receiver =
        new Receiver(Optional.of(authority.server("server")), false, HttpsChannelTest::isGood);
  }

  @AfterAll
  static void stop() {
    receiver.close();
    ISSUER.shutdown();
  }

  @BeforeEach
  void fresh() {
    receiver.forget();
  }

  @AfterEach
  void noTokenIsLeftForTheNext() {
    tokensFetched();
  }

  @ParameterizedTest
  @EnumSource(HttpsSettings.Mode.class)
  void aReportArrivesToTheByteAndTheAnswersReceiptComesBack(HttpsSettings.Mode mode)
      throws Exception {
    HttpsChannel channel = channel(settings(mode));
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, 1, "a");

      SendResult.Sent sent = assertInstanceOf(SendResult.Sent.class, run.send(report));

      assertFalse(sent.alreadyThere());
      assertEquals(List.of(REPORT), receiver.effects());
      for (Path file : report.files()) {
        assertArrayEquals(
            Files.readAllBytes(file), receiver.report(REPORT).get(file.getFileName().toString()));
      }
      Receipt receipt =
          new ReceiptXml().read(sent.receipts().get(sent.receipts().size() - 1).bytes());
      assertEquals(report.order().manifest().value(), receipt.report().manifestSha256());
      assertEquals(
          Set.of(REPORT + ":" + report.order().manifest().value()), Set.copyOf(receiver.keys()));
      assertEquals(
          mode == HttpsSettings.Mode.MULTIPART
              ? List.of("POST /api/reception/reports")
              : report.files().stream()
                  .map(f -> "PUT /api/reception/reports/" + REPORT + "/" + f.getFileName())
                  .toList(),
          receiver.calls());
    }
  }

  @ParameterizedTest
  @EnumSource(HttpsSettings.Mode.class)
  void theSameReportAgainIsThereAlreadyAndHasNoEffect(HttpsSettings.Mode mode) throws Exception {
    HttpsChannel channel = channel(settings(mode));
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, 1, "a");
      run.send(report);

      SendResult.Sent again = assertInstanceOf(SendResult.Sent.class, run.send(report));

      assertTrue(again.alreadyThere());
      assertEquals(List.of(REPORT), receiver.effects());
    }
  }

  @ParameterizedTest
  @EnumSource(HttpsSettings.Mode.class)
  void anotherContentUnderTheSameNameIsNotSentAgain(HttpsSettings.Mode mode) throws Exception {
    HttpsChannel channel = channel(settings(mode));
    try (ChannelRun run = new ChannelRun(channel)) {
      run.send(ChannelRun.report(outbox, channel, 1, "a"));
      assertRefused("OtherContent", run.send(ChannelRun.report(outbox, channel, 1, "b")));
      assertEquals(List.of(REPORT), receiver.effects());
    }
  }

  @Test
  void thereAlreadyCountsOnlyWhereTheReceiptNamesTheSameManifest() throws Exception {
    HttpsChannel channel = channel(settings(HttpsSettings.Mode.MULTIPART));
    receiver.next(
        (call, to) -> {
          call.getRequestBody().readAllBytes();
          byte[] other = to.receipt(REPORT, Receipt.Outcome.RECEIVED, "0".repeat(64));
          Receiver.answer(call, 200, "application/xml", other);
        });
    try (ChannelRun run = new ChannelRun(channel)) {
      assertRefused("OtherContent", run.send(ChannelRun.report(outbox, channel, 1, "a")));
    }
  }

  @Test
  void aReceiptThatCantBeReadIsHandedOnWithTheReport() throws Exception {
    HttpsChannel channel = channel(settings(HttpsSettings.Mode.MULTIPART));
    byte[] broken = "<Kvittering".getBytes(StandardCharsets.UTF_8);
    receiver.next((call, to) -> Receiver.answer(call, 201, "application/xml", broken));
    try (ChannelRun run = new ChannelRun(channel)) {
      SendResult.Sent sent =
          assertInstanceOf(
              SendResult.Sent.class, run.send(ChannelRun.report(outbox, channel, 1, "a")));
      assertArrayEquals(broken, sent.receipts().get(0).bytes());
    }
  }

  @Test
  void helseIdsWayTheClientProvesItselfByASignedAssertion() throws Exception {
    HttpsChannel channel = channel(settings(HttpsSettings.Mode.MULTIPART));
    try (ChannelRun run = new ChannelRun(channel)) {
      run.send(ChannelRun.report(outbox, channel, 1, "a"));
    }
    Map<String, String> form = form(ISSUER.takeRequest(1, TimeUnit.SECONDS));
    assertEquals("client_credentials", form.get("grant_type"));
    assertEquals("sio:rapport.write", form.get("scope"));
    SignedJWT assertion = SignedJWT.parse(form.get("client_assertion"));
    assertTrue(assertion.verify(new RSASSAVerifier(clientKey.toRSAPublicKey())));
    assertEquals(JWSAlgorithm.RS256, assertion.getHeader().getAlgorithm());
    assertEquals("nokkel-1", assertion.getHeader().getKeyID());
    assertEquals("client-authentication+jwt", assertion.getHeader().getType().getType());
    JWTClaimsSet claims = assertion.getJWTClaimsSet();
    assertEquals("kommune-1243", claims.getIssuer());
    assertEquals("kommune-1243", claims.getSubject());
    assertEquals(List.of(service()), claims.getAudience());
    assertEquals(
        Duration.ofSeconds(60),
        Duration.between(
            claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()));
    assertEquals(36, claims.getJWTID().length());
    assertEquals(
        Set.of("iss", "sub", "aud", "iat", "nbf", "exp", "jti"), claims.getClaims().keySet());
  }

  @Test
  void maskinportensWayTheAssertionIsTheGrantAndClaimsNothingElse() throws Exception {
    TokenSettings token =
        token(TokenSettings.Grant.JWT_BEARER, "client.jwk", Optional.of("https://mottak.example"));
    HttpsChannel channel = channel(settings(HttpsSettings.Mode.MULTIPART, Optional.of(token)));
    try (ChannelRun run = new ChannelRun(channel)) {
      assertInstanceOf(SendResult.Sent.class, run.send(ChannelRun.report(outbox, channel, 1, "a")));
    }
    Map<String, String> form = form(ISSUER.takeRequest(1, TimeUnit.SECONDS));
    assertEquals("urn:ietf:params:oauth:grant-type:jwt-bearer", form.get("grant_type"));
    SignedJWT grant = SignedJWT.parse(form.get("assertion"));
    assertTrue(grant.verify(new RSASSAVerifier(clientKey.toRSAPublicKey())));
    assertEquals(
        Set.of("iss", "aud", "iat", "exp", "jti", "scope", "resource"),
        grant.getJWTClaimsSet().getClaims().keySet());
    assertEquals("sio:rapport.write", grant.getJWTClaimsSet().getStringClaim("scope"));
  }

  @Test
  void aKeyMayBePemOfEitherKind() throws Exception {
    RSAKey rsa = new RSAKeyGenerator(2048).generate();
    ECKey ec = new ECKeyGenerator(Curve.P_384).generate();
    pem("rsa.pem", rsa.toPrivateKey().getEncoded());
    pem("ec.pem", ec.toPrivateKey().getEncoded());

    SignedJWT byRsa = assertion("rsa.pem");
    SignedJWT byEc = assertion("ec.pem");

    assertTrue(byRsa.verify(new RSASSAVerifier(rsa.toRSAPublicKey())));
    assertTrue(byEc.verify(new ECDSAVerifier(ec.toECPublicKey())));
    assertEquals(JWSAlgorithm.ES384, byEc.getHeader().getAlgorithm());
  }

  @Test
  void aTokenIsUsedUntilShortlyBeforeItRunsOut() throws Exception {
    HttpsChannel channel = channel(settings(HttpsSettings.Mode.MULTIPART));
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, 1, "a");
      run.send(report);
      assertEquals(1, tokensFetched());
      clock.pass(Duration.ofMinutes(59)); // the issuer's last an hour
      run.send(report);
      assertEquals(0, tokensFetched());
      clock.pass(Duration.ofSeconds(31));
      run.send(report);
      assertEquals(1, tokensFetched());
    }
  }

  @Test
  void aTokenThatTheReceiverDoesntTakeIsFetchedAnewOnce() throws Exception {
    HttpsChannel channel = channel(settings(HttpsSettings.Mode.MULTIPART));
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, 1, "a");
      receiver.next(Receiver.status(401));
      assertInstanceOf(SendResult.Sent.class, run.send(report));
      assertEquals(2, tokensFetched());

      receiver.next(Receiver.status(401), Receiver.status(401));
      assertRefused("NotKnownThere", run.send(report));
      assertEquals(1, tokensFetched());
    }
  }

  @Test
  void aTokenServiceThatIsAwayIsAskedLaterAndOneThatSaysNoIsNot() throws Exception {
    TokenSettings away =
        withService(HttpAddress.parse("http://127.0.0.1:" + freePort() + "/token").orElseThrow());
    TokenSettings no =
        withService(HttpAddress.parse(service() + "/no-such-endpoint").orElseThrow());
    assertLater("NoToken", once(settings(HttpsSettings.Mode.FILES, Optional.of(away))));
    assertRefused("TokenRefused", once(settings(HttpsSettings.Mode.FILES, Optional.of(no))));
    assertEquals(List.of(), receiver.calls());
  }

  @Test
  void aKeyThatCantBeReadIsToldAndMendedWithoutARestart() throws Exception {
    TokenSettings missing =
        token(TokenSettings.Grant.CLIENT_CREDENTIALS, "later.jwk", Optional.empty());
    HttpsChannel channel = channel(settings(HttpsSettings.Mode.FILES, Optional.of(missing)));
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, 1, "a");
      SendResult.Refused refused = assertRefused("SecretMissing", run.send(report));
      assertTrue(refused.why().text().contains("key_file"), refused.why().text());
      assertFalse(refused.why().text().contains(keys.toString()), refused.why().text());

      Files.writeString(keys.resolve("later.jwk"), clientKey.toJSONString());
      assertInstanceOf(SendResult.Sent.class, run.send(report));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "301, PointedElsewhere, refused", "302, PointedElsewhere, refused",
        "307, PointedElsewhere, refused", "400, TurnedDown, refused",
    "403, NotAllowedThere, refused", "404, TurnedDown, later", "408, OtherSideFailed, later",
        "409, OtherContent, refused",
    "413, TurnedDown, refused", "422, TurnedDown, refused", "429, AskedToWait, later",
        "500, OtherSideFailed, later",
    "502, OtherSideFailed, later", "503, AskedToWait, later", "504, OtherSideFailed, later"
  })
  void whatAnAnswerMeans(int status, String code, String result) throws Exception {
    receiver.next(
        Receiver.status(status, "Location", "https://127.0.0.1:" + receiver.port() + "/x"));
    SendResult answer = once(settings(HttpsSettings.Mode.MULTIPART));
    if (result.equals("later")) {
      assertLater(code, answer);
    } else {
      assertRefused(code, answer);
    }
    assertEquals(1, receiver.calls().size(), "redirects aren't followed");
    assertEquals(List.of(), receiver.effects());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "120 | PT2M",
        "0 | PT0S",
        "999999999 | P1D",
        "Sat, 20 Apr 2019 10:05:00 GMT | PT5M",
        "Sat, 20 Apr 2019 09:05:00 GMT | PT0S",
        "snart | -",
        "-5 | -"
      })
  void theReceiverSaysWhenToComeBack(String said, Duration expected) throws Exception {
    SetClock then = new SetClock(Instant.parse("2019-04-20T10:00:00Z"));
    HttpsSettings open = settings(HttpsSettings.Mode.MULTIPART, Optional.empty());
    HttpsChannel channel = new HttpsChannel(open, (m, c) -> List.of(), new ReceiptXml(), then);
    receiver.next(Receiver.status(429, "Retry-After", said));
    try (ChannelRun run = new ChannelRun(channel)) {
      SendResult.Later later =
          assertLater("AskedToWait", run.send(ChannelRun.report(outbox, channel, 1, "a")));
      assertEquals(Optional.ofNullable(expected), later.notBefore());
    }
  }

  @Test
  void nobodyThereIsTriedLater() throws Exception {
    HttpsSettings nobody = at("https://127.0.0.1:" + freePort(), KeyMaterial.none(), 2000);
    assertLater("NoConnection", once(nobody));
  }

  @Test
  void aCertificateThatWeDontTrustGetsNothing() throws Exception {
    assertRefused("CertificateNotTrusted", once(at(address(receiver), KeyMaterial.none(), 5000)));
    assertEquals(List.of(), receiver.calls());
  }

  @Test
  void aCertificateOfAnotherHostGetsNothing() throws Exception {
    try (Receiver other =
        new Receiver(Optional.of(authority.server("elsewhere")), false, token -> true)) {
      assertRefused(
          "CertificateNotTrusted", once(at(address(other), trusting(Optional.empty()), 5000)));
      assertEquals(List.of(), other.calls());
    }
  }

  @Test
  void whereTheReceiverAsksWhoWeAreACertificateAnswers() throws Exception {
    try (Receiver strict =
        new Receiver(Optional.of(authority.server("server")), true, token -> true)) {
      HttpsSettings unknown = at(address(strict), trusting(Optional.empty()), 5000);
      HttpsSettings known =
          at(address(strict), trusting(Optional.of(authority.key("client"))), 5000);
      assertLater("BrokenOff", once(unknown));
      assertEquals(List.of(), strict.calls());
      assertInstanceOf(SendResult.Sent.class, once(known));
    }
  }

  @Test
  void aWrongPasswordOfAStoreIsTold() throws Exception {
    Path wrong = Files.writeString(keys.resolve("wrong"), "guess");
    KeyMaterial material =
        new KeyMaterial(
            Optional.empty(), Optional.of(new KeyMaterial.Store(authority.trust().file(), wrong)));
    assertRefused("SecretMissing", once(at(address(receiver), material, 5000)));
  }

  @Test
  void anAnswerWithoutEndIsNotRead() throws Exception {
    receiver.next(
        (call, to) -> {
          call.getRequestBody().readAllBytes();
          call.sendResponseHeaders(201, 0);
          byte[] more = new byte[10_000];
          while (true) {
            call.getResponseBody().write(more); // until the client goes away
          }
        });
    assertLater("AnswerUnreadable", once(settings(HttpsSettings.Mode.MULTIPART)));
  }

  @Test
  void aReceiverThatNeverAnswersIsLeftAndTheRepeatIsThereAlready() throws Exception {
    HttpsSettings impatient = at(address(receiver), trusting(Optional.empty()), 700);
    HttpsChannel channel = channel(impatient);
    receiver.next(
        (call, to) -> {
          to.byContract(new Unanswered(call)); // it has the report, and says nothing
          sleep(1500);
        });
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, 1, "a");
      assertLater("NoAnswer", run.send(report));
      SendResult.Sent again = assertInstanceOf(SendResult.Sent.class, run.send(report));
      assertTrue(again.alreadyThere());
      assertEquals(List.of(REPORT), receiver.effects());
    }
  }

  @ParameterizedTest
  @EnumSource(HttpsSettings.Mode.class)
  void whereverTheLineBreaksNothingIsLostAndNothingCountsTwice(HttpsSettings.Mode mode)
      throws Exception {
    try (CutLine line = new CutLine(receiver.port())) {
      HttpsChannel whole = channel(over(line, mode));
      try (ChannelRun run = new ChannelRun(whole)) {
        assertInstanceOf(SendResult.Sent.class, run.send(ChannelRun.report(outbox, whole, 1, "a")));
      }
      for (CutLine.Direction direction : CutLine.Direction.values()) {
        long bytes = line.carried(direction);
        for (long at : new long[] {0, 1, 200, bytes / 4, bytes / 2, bytes - 200, bytes - 1}) {
          breaksAt(line, direction, at, mode);
        }
      }
    }
  }

  private void breaksAt(CutLine line, CutLine.Direction direction, long at, HttpsSettings.Mode mode)
      throws Exception {
    receiver.forget();
    HttpsChannel channel = channel(over(line, mode));
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, 1, "a");
      line.cutAfter(direction, at);
      SendResult first = run.send(report);
      line.cutAfter(direction, Long.MAX_VALUE);
      String where = mode + " " + direction + " " + at + ": " + first;
      if (first instanceof SendResult.Later later) {
        assertTrue(Set.of("NoConnection", "BrokenOff").contains(later.why().code()), where);
        first = run.send(report);
      }
      assertInstanceOf(SendResult.Sent.class, first, where);
      assertEquals(List.of(REPORT), receiver.effects(), where);
      for (Path file : report.files()) {
        assertArrayEquals(
            Files.readAllBytes(file),
            receiver.report(REPORT).get(file.getFileName().toString()),
            where);
      }
    }
  }

  @Test
  void receiptsAreAskedForAndOnlyFromTheReceiver() throws Exception {
    HttpsSettings settings = settings(HttpsSettings.Mode.MULTIPART);
    List<Outgoing> sent = new java.util.concurrent.CopyOnWriteArrayList<>();
    Channel channel =
        new HttpsChannel(
            settings,
            (municipality, name) -> sent.stream().map(ChannelRun::sent).toList(),
            new ReceiptXml(),
            clock);
    try (ChannelRun run = new ChannelRun(channel)) {
      Outgoing report = ChannelRun.report(outbox, channel, 1, "a");
      run.send(report);
      sent.add(report);
      for (int i = 0; i < 100 && run.receipts().size() < 2; i++) {
        sleep(100);
      }
      InboundReceipt receipt = run.receipts().get(0);
      assertEquals(REPORT + "-kvittering-1.xml", receipt.file().name());
      assertEquals(
          Receipt.Outcome.ACCEPTED, new ReceiptXml().read(receipt.file().bytes()).outcome());
      assertEquals(
          Set.of(
              "POST /api/reception/reports",
              "GET /api/reception/reports/" + REPORT + "/receipts",
              "GET /api/reception/reports/" + REPORT + "/receipts/1"),
          Set.copyOf(receiver.calls()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://mottak.example.org/api/reception, true",
    "http://127.0.0.1:8080/api, true",
    "http://localhost:8080/api, false",
    "http://mottak.example.org/api, false",
    "https://ola:hemmelig@mottak.example.org/api, false",
    "https://mottak.example.org/api?a=b, false",
    "ftp://mottak.example.org/, false",
    "mottak.example.org, false"
  })
  void nothingGoesInClearButToThisMachine(String address, boolean good) {
    assertEquals(good, HttpAddress.parse(address).isPresent());
  }

  private SendResult once(HttpsSettings settings) throws Exception {
    HttpsChannel channel = channel(settings);
    try (ChannelRun run = new ChannelRun(channel)) {
      return run.send(ChannelRun.report(outbox, channel, 1, "a"));
    }
  }

  private HttpsChannel channel(HttpsSettings settings) {
    return new HttpsChannel(settings, (m, c) -> List.of(), new ReceiptXml(), clock);
  }

  private static HttpsSettings settings(HttpsSettings.Mode mode) throws Exception {
    return settings(
        mode,
        Optional.of(token(TokenSettings.Grant.CLIENT_CREDENTIALS, "client.jwk", Optional.empty())));
  }

  private static HttpsSettings settings(HttpsSettings.Mode mode, Optional<TokenSettings> token)
      throws Exception {
    return settings(address(receiver), mode, token, trusting(Optional.empty()), 5000);
  }

  private static HttpsSettings at(String address, KeyMaterial keys, int patience) throws Exception {
    Optional<TokenSettings> token =
        Optional.of(token(TokenSettings.Grant.CLIENT_CREDENTIALS, "client.jwk", Optional.empty()));
    return settings(address, HttpsSettings.Mode.MULTIPART, token, keys, patience);
  }

  /** Without a token: its call would go over a line of its own. */
  private static HttpsSettings over(CutLine line, HttpsSettings.Mode mode) throws Exception {
    return settings(
        "https://127.0.0.1:" + line.port(),
        mode,
        Optional.of(token(TokenSettings.Grant.CLIENT_CREDENTIALS, "client.jwk", Optional.empty())),
        trusting(Optional.empty()),
        5000);
  }

  private static HttpsSettings settings(
      String address,
      HttpsSettings.Mode mode,
      Optional<TokenSettings> token,
      KeyMaterial keys,
      int patience) {
    return new HttpsSettings(
        MunicipalityNumber.parse("1243").orElseThrow(),
        new ChannelName("helsedir"),
        Language.NB,
        HttpAddress.parse(address + Receiver.BASE).orElseThrow(),
        mode,
        token,
        new LineSettings(Duration.ofSeconds(2), Duration.ofMillis(patience), 100_000, keys),
        Duration.ofSeconds(1));
  }

  private static String address(Receiver receiver) {
    return "https://127.0.0.1:" + receiver.port();
  }

  private static KeyMaterial trusting(Optional<KeyMaterial.Store> own) throws Exception {
    return new KeyMaterial(own, Optional.of(authority.trust()));
  }

  private static TokenSettings token(
      TokenSettings.Grant grant, String keyFile, Optional<String> resource) {
    return new TokenSettings(
        grant,
        HttpAddress.parse(service()).orElseThrow(),
        "kommune-1243",
        Optional.empty(),
        "sio:rapport.write",
        resource,
        keys.resolve(keyFile),
        Optional.empty(),
        Optional.empty());
  }

  private static TokenSettings withService(HttpAddress service) {
    return new TokenSettings(
        TokenSettings.Grant.CLIENT_CREDENTIALS,
        service,
        "kommune-1243",
        Optional.empty(),
        "sio:rapport.write",
        Optional.empty(),
        keys.resolve("client.jwk"),
        Optional.empty(),
        Optional.empty());
  }

  private static String service() {
    return "http://127.0.0.1:" + ISSUER.baseUrl().port() + "/kommune/token";
  }

  private SignedJWT assertion(String keyFile) throws Exception {
    String form =
        new Assertion(
                token(TokenSettings.Grant.CLIENT_CREDENTIALS, keyFile, Optional.empty()), clock)
            .form();
    return SignedJWT.parse(fields(form).get("client_assertion"));
  }

  private static void pem(String name, byte[] der) throws IOException {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    Files.writeString(
        keys.resolve(name),
        "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n");
  }

  private static int tokensFetched() {
    for (int count = 0; ; count++) {
      try {
        ISSUER.takeRequest(1, TimeUnit.MILLISECONDS);
      } catch (RuntimeException none) { // as the issuer says that there was none
        return count;
      }
    }
  }

  private static Map<String, String> form(RecordedRequest request) {
    return fields(request.getBody().readUtf8());
  }

  private static Map<String, String> fields(String form) {
    Map<String, String> fields = new HashMap<>();
    for (String field : List.of(form.split("&", -1))) {
      String[] both = field.split("=", 2);
      fields.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  /** A token of the issuer's, signed with its key, not run out. */
  private static boolean isGood(String authorization) {
    try {
      SignedJWT token = SignedJWT.parse(authorization.substring("Bearer ".length()));
      return token.verify(
              new RSASSAVerifier(((RSAKey) KEYS.signingKey("kommune")).toRSAPublicKey()))
          && token.getJWTClaimsSet().getExpirationTime().toInstant().isAfter(Instant.now());
    } catch (ParseException | com.nimbusds.jose.JOSEException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  private static SendResult.Refused assertRefused(String code, SendResult result) {
    SendResult.Refused refused =
        assertInstanceOf(SendResult.Refused.class, result, String.valueOf(result));
    assertEquals(code, refused.why().code(), String.valueOf(result));
    return refused;
  }

  private static SendResult.Later assertLater(String code, SendResult result) {
    SendResult.Later later =
        assertInstanceOf(SendResult.Later.class, result, String.valueOf(result));
    assertEquals(code, later.why().code(), String.valueOf(result));
    return later;
  }

  private static int freePort() throws IOException {
    try (java.net.ServerSocket socket =
        new java.net.ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      return socket.getLocalPort();
    }
  }

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
