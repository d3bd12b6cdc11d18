package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first administrator of a server that the tests started, with a password of their own. */
final class SignUp {
  static final String FIRST_PASSWORD = "the first one-time password";

  static final String CHOSEN = "chosen by the tests: æøå";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ServerProcess server;

  private SignUp(ServerProcess server) {
    this.server = server;
  }

  static SignUp on(ServerProcess server) throws IOException, InterruptedException {
    return on(server, FIRST_PASSWORD);
  }

  /** On a server that made up the first password itself. */
  static SignUp on(ServerProcess server, String first) throws IOException, InterruptedException {
    SignUp administrator = new SignUp(server);
    assertEquals(204, administrator.choose("admin", first).statusCode());
    return administrator;
  }

  /** How the administrator signs in. */
  String[] header() {
    return basic("admin", CHOSEN);
  }

  /** A user who has chosen a password: how they sign in. */
  String[] user(String name, String... roles) throws IOException, InterruptedException {
    HttpResponse<String> made = create(name, roles);
    assertEquals(201, made.statusCode(), made.body());
    String oneTime = JSON.readTree(made.body()).get("oneTimePassword").asText();
    assertEquals(204, choose(name, oneTime).statusCode());
    return basic(name, CHOSEN);
  }

  HttpResponse<String> create(String name, String... roles)
      throws IOException, InterruptedException {
    String list =
        Stream.of(roles).map(role -> '"' + role + '"').collect(Collectors.joining(",", "[", "]"));
    return server.send(
        "POST", "/api/users", "{\"name\":\"" + name + "\",\"roles\":" + list + "}", header());
  }

  HttpResponse<String> choose(String name, String old) throws IOException, InterruptedException {
    return server.send(
        "PUT", "/api/me/password", "{\"password\":\"" + CHOSEN + "\"}", basic(name, old));
  }

  static String[] basic(String name, String password) {
    byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new String[] {"Authorization", "Basic " + Base64.getEncoder().encodeToString(both)};
  }
}
