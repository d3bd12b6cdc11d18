package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what, from outside, on the real server beside a real issuer of tokens. */
class SignInIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path LOG = Path.of("target/sign-in-it.log");
  private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
  private static final String RUN = "/api/quarters/9999/2019Q1/run";
  private static final Set<String> READING = Set.of("get", "head", "parameters");

  @TempDir private static Path temporary;
  private static ServerProcess server;
  private static SignUp administrator;
  private static String[] viewer;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    ISSUER.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    Files.deleteIfExists(LOG);
    server = ServerProcess.start(temporary.resolve("data"), LOG, settings());
    List<String> printed = oneTimePasswords(server);
    assertEquals(1, printed.size(), "printed once");
    administrator = SignUp.on(server, printed.get(0));
    viewer = administrator.user("leser", "viewer");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.stop();
    ISSUER.shutdown();
  }

  @Test
  void whatWritesIsForThoseWhoHaveTheRoleOnlyWhateverItIs()
      throws IOException, InterruptedException {
    JsonNode paths =
        JSON.readTree(server.get("/openapi", "Accept", "application/json").body()).get("paths");
    Set<String> writing = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (!READING.contains(operation.getKey())) {
          String name = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
          writing.add(name);
          assertTrue(operation.getValue().path("security").size() > 0, name);
          tryIt(operation.getKey(), path.getKey());
        }
      }
    }
    assertTrue(
        writing.containsAll(
            Set.of(
                "POST /api/quarters/{municipality}/{quarter}/run",
                "POST /api/quarters/{municipality}/{quarter}/deliveries/{id}",
                "POST /api/users",
                "PUT /api/users/{name}")),
        writing.toString());
  }

  private static void tryIt(String operation, String described)
      throws IOException, InterruptedException {
    String method = operation.toUpperCase(Locale.ROOT);
    String path =
        described
            .replace("{municipality}", "1243")
            .replace("{quarter}", "2019Q1")
            .replaceAll("\\{[^}]*\\}", "1");
    HttpResponse<String> anonymous = send(method, path);
    assertEquals(401, anonymous.statusCode(), method + " " + path);
    assertProblem(anonymous);
    assertEquals(
        2, anonymous.headers().allValues("WWW-Authenticate").size(), "Basic and Bearer: " + path);
    if (!path.equals("/api/me/password")) {
      HttpResponse<String> looking = send(method, path, viewer);
      assertEquals(403, looking.statusCode(), method + " " + path);
      assertProblem(looking);
    }
  }

  /** With a body of the kind that is wanted there: what can't be read at all is 415 to anybody. */
  private static HttpResponse<String> send(String method, String path, String... who)
      throws IOException, InterruptedException {
    if (!method.equals("POST") || !path.equals("/api/reception/reports")) {
      return server.send(method, path, "{}", who);
    }
    String part = "Content-Disposition: form-data; name=\"a\"; filename=\"a\"";
    byte[] body = ("--b\r\n" + part + "\r\n\r\na\r\n--b--\r\n").getBytes(StandardCharsets.UTF_8);
    List<String> headers = new ArrayList<>(List.of(who));
    headers.addAll(List.of("Content-Type", "multipart/form-data; boundary=b"));
    return server.send(method, path, body, headers.toArray(String[]::new));
  }

  @Test
  void aTokenOpensWhatItsRolesOpen() throws IOException, InterruptedException {
    String[] operator = bearer(token("kommune", "kari", "sio-adapter", List.of("Drift"), 60));
    JsonNode me = JSON.readTree(server.get("/api/me", operator).body());
    assertEquals("oidc:kari", me.get("name").asText());
    assertEquals("[\"viewer\",\"operator\"]", me.get("roles").toString());
    assertEquals(404, server.post(RUN, operator).statusCode(), "no such municipality");
    String[] nobody = bearer(token("kommune", "ola", "sio-adapter", List.of("operator"), 60));
    assertEquals(403, server.post(RUN, nobody).statusCode(), "the setting maps another word");
    HttpResponse<String> password =
        server.send("PUT", "/api/me/password", "{\"password\":\"long enough, this\"}", operator);
    assertEquals(403, password.statusCode(), password.body());

    for (String bad :
        List.of(
            token("kommune", "kari", "sio-adapter", List.of("Drift"), -60),
            token("kommune", "kari", "another", List.of("Drift"), 60),
            token("another", "kari", "sio-adapter", List.of("Drift"), 60),
            token("kommune", "02847599807", "sio-adapter", List.of("Drift"), 60),
            "x.y.z")) {
      HttpResponse<String> refused = server.post(RUN, bearer(bad));
      assertEquals(401, refused.statusCode(), bad);
      assertProblem(refused);
      assertEquals(401, server.get("/api/runs", bearer(bad)).statusCode(), "not as nobody either");
    }
  }

  @Test
  void aUserChoosesAPasswordFirstAndKeepsTheirNameUntilShutOut()
      throws IOException, InterruptedException {
    HttpResponse<String> made = administrator.create("turid", "operator");
    assertEquals(201, made.statusCode(), made.body());
    assertEquals(409, administrator.create("turid", "operator").statusCode());
    assertEquals(400, administrator.create("Turid B.", "operator").statusCode());
    assertEquals(400, administrator.create("berit", "chief").statusCode());
    String oneTime = JSON.readTree(made.body()).get("oneTimePassword").asText();
    String[] first = SignUp.basic("turid", oneTime);
    HttpResponse<String> early = server.post(RUN, first);
    assertEquals(403, early.statusCode());
    assertTrue(early.body().contains("/api/me/password"), early.body());
    assertEquals(
        400,
        server.send("PUT", "/api/me/password", "{\"password\":\"short\"}", first).statusCode());
    assertEquals(400, server.send("PUT", "/api/me/password", "{", first).statusCode());
    assertEquals(204, administrator.choose("turid", oneTime).statusCode());
    assertEquals(401, server.get("/api/me", first).statusCode(), "used up");
    String[] turid = SignUp.basic("turid", SignUp.CHOSEN);
    assertEquals(404, server.post(RUN, turid).statusCode(), "may, but there is no such one");

    assertEquals(200, change("turid", "{\"roles\":[\"approver\"]}").statusCode());
    assertEquals(403, server.post(RUN, turid).statusCode(), "from the next request on");
    assertEquals(200, change("turid", "{\"roles\":[],\"disabled\":true}").statusCode());
    assertEquals(401, server.get("/api/me", turid).statusCode());
    assertEquals(404, change("nobody", "{\"roles\":[]}").statusCode());
    HttpResponse<String> last = change("admin", "{\"roles\":[\"viewer\"]}");
    assertEquals(409, last.statusCode(), last.body());
    assertFalse(server.get("/api/users", administrator.header()).body().contains("PBKDF2"));
  }

  @Test
  void guessingMustWaitAndDoesNotTouchOthers() throws IOException, InterruptedException {
    for (String name : List.of("leser2", "nobody")) {
      for (int i = 0; i < 5; i++) {
        HttpResponse<String> wrong = server.get("/api/me", SignUp.basic(name, "guess" + i));
        assertEquals(401, wrong.statusCode(), name);
      }
      HttpResponse<String> later = server.get("/api/me", SignUp.basic(name, "guess"));
      for (int i = 0; i < 6 && later.statusCode() == 401; i++) { // a slow machine has waited enough
        later = server.get("/api/me", SignUp.basic(name, "guess"));
      }
      assertEquals(429, later.statusCode(), name);
      String seconds = later.headers().firstValue("Retry-After").orElse("");
      assertTrue(seconds.matches("[1-9][0-9]?"), seconds);
      assertProblem(later);
    }
    assertEquals(200, server.get("/api/me", viewer).statusCode());
    String metrics = server.get("/metrics").body();
    assertTrue(metrics.contains("sio_sign_ins_total{"), metrics);
  }

  @Test
  void whatWasDoneAndWhatWasTriedStandsInTheAuditLog() throws IOException, InterruptedException {
    assertEquals(403, server.post(RUN, viewer).statusCode());
    List<JsonNode> lines = new ArrayList<>();
    String next = "/api/audit?limit=2&lang=nn";
    while (!next.isEmpty()) {
      HttpResponse<String> page = server.get(next, administrator.header());
      assertEquals(200, page.statusCode(), page.body());
      JSON.readTree(page.body()).forEach(lines::add);
      Matcher link =
          Pattern.compile("<([^>]*)>; rel=\"next\"")
              .matcher(page.headers().firstValue("Link").orElse(""));
      next = link.matches() ? link.group(1) + "&lang=nn" : "";
    }
    for (int i = 1; i < lines.size(); i++) {
      assertTrue(lines.get(i).get("number").asLong() < lines.get(i - 1).get("number").asLong());
    }
    JsonNode first = lines.get(lines.size() - 1);
    assertEquals("server", first.get("who").asText());
    assertEquals("create-user", first.get("action").asText());
    assertEquals("admin", first.get("subject").asText());
    assertTrue(
        lines.stream()
            .anyMatch(
                line ->
                    line.get("who").asText().equals("leser")
                        && line.get("text").asText().equals("Prøvde noko som krev ei anna rolle")
                        && line.get("subject").asText().equals("POST " + RUN)
                        && line.get("outcome").asText().equals("refused")),
        lines.toString());
    assertEquals(403, server.get("/api/audit", viewer).statusCode());
    assertEquals(401, server.get("/api/audit").statusCode());
    assertEquals(400, server.get("/api/audit?limit=501", administrator.header()).statusCode());
  }

  @Test
  void refusalsAreSaidInTheCallersLanguage() throws IOException, InterruptedException {
    assertTrue(server.post(RUN + "?lang=en").body().contains("Sign in first"));
    assertTrue(server.post(RUN, "Accept-Language", "nn").body().contains("Adressa krev"));
    assertTrue(server.post(RUN).body().contains("Logg inn først"));
    String role = server.post(RUN + "?lang=nn", viewer).body();
    assertTrue(role.contains("Dette krev rolla operatør."), role);
  }

  @Test
  void lookingNeedsNoSignInUnlessTheSettingSaysSoAndALostPasswordIsMadeAnew()
      throws IOException, InterruptedException {
    assertEquals(200, server.get("/api/runs").statusCode());
    assertEquals(200, server.get("/").statusCode());
    Path log = Path.of("target/sign-in-it-shut.log");
    Files.deleteIfExists(log);
    Path data = Files.createDirectories(temporary.resolve("shut"));
    Map<String, String> settings = new HashMap<>(settings());
    settings.put("SIO_SECURITY_ANONYMOUS", "none");
    settings.put("SIO_SECURITY_FIRST_PASSWORD", SignUp.FIRST_PASSWORD);
    ServerProcess first = ServerProcess.start(data, log, settings);
    SignUp.on(first);
    assertEquals(List.of(), oneTimePasswords(first), "whoever set it knows it");
    first.stop();
    settings.put("SIO_SECURITY_LOST_PASSWORD", "admin");

    ServerProcess second = ServerProcess.start(data, log, settings);

    for (String path : List.of("/api/runs", "/api/deliveries", "/", "/index.xhtml", "/x")) {
      HttpResponse<String> refused = second.get(path);
      assertEquals(401, refused.statusCode(), path);
      assertProblem(refused);
    }
    for (String path : List.of("/health/ready", "/metrics", "/openapi", "/api/me")) {
      assertEquals(200, second.get(path).statusCode(), path);
    }
    assertEquals(
        401, second.get("/api/me", SignUp.basic("admin", SignUp.CHOSEN)).statusCode(), "lost");
    List<String> printed = oneTimePasswords(second);
    assertEquals(1, printed.size());
    HttpResponse<String> chosen =
        second.send(
            "PUT",
            "/api/me/password",
            "{\"password\":\"found again, and kept\"}",
            SignUp.basic("admin", printed.get(0)));
    assertEquals(204, chosen.statusCode(), chosen.body());
    String[] again = SignUp.basic("admin", "found again, and kept");
    for (String path : List.of("/api/runs", "/", "/api/audit")) {
      assertEquals(200, second.get(path, again).statusCode(), path);
    }
    second.stop();
  }

  private static Map<String, String> settings() {
    return Map.of(
        "SIO_SECURITY_FIRST_PASSWORD", "",
        "SIO_OIDC_ISSUER", ISSUER.issuerUrl("kommune").toString(),
        "SIO_OIDC_AUDIENCE", "sio-adapter",
        "SIO_OIDC_ROLES", "Drift=operator");
  }

  private static HttpResponse<String> change(String name, String body)
      throws IOException, InterruptedException {
    return server.send("PUT", "/api/users/" + name, body, administrator.header());
  }

  private static String token(
      String issuer, String subject, String audience, List<String> roles, long seconds) {
    return ISSUER
        .issueToken(
            issuer,
            "client",
            new DefaultOAuth2TokenCallback(
                issuer, subject, "JWT", List.of(audience), Map.of("roles", roles), seconds))
        .serialize();
  }

  private static String[] bearer(String token) {
    return new String[] {"Authorization", "Bearer " + token};
  }

  private static List<String> oneTimePasswords(ServerProcess server) throws IOException {
    Matcher matcher =
        Pattern.compile("(?m)^Engangspassord: ([a-z0-9]{5}(?:-[a-z0-9]{5}){3})$")
            .matcher(server.log());
    return matcher.results().map(found -> found.group(1)).toList();
  }

  private static void assertProblem(HttpResponse<String> response) throws IOException {
    String type = response.headers().firstValue("Content-Type").orElse("");
    assertEquals("application/problem+json", type, response.uri().toString());
    assertFalse(JSON.readTree(response.body()).get("detail").asText().isBlank(), response.body());
    assertFalse(response.body().contains("Exception"), response.body());
  }
}
