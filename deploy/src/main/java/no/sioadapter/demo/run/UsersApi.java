package no.sioadapter.demo.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** The running server's users, as an administrator reaches them. */
final class UsersApi {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;
  private static final int UNAUTHORIZED = 401;

  private final String address;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ObjectMapper json = new ObjectMapper();

  UsersApi(String address) {
    this.address = address;
  }

  /** False where the old password isn't the user's. */
  boolean choosePassword(String name, String old, String chosen)
      throws IOException, InterruptedException {
    String body = json.createObjectNode().put("password", chosen).toString();
    HttpResponse<String> response = send("PUT", "/api/me/password", name, old, body);
    if (response.statusCode() != NO_CONTENT && response.statusCode() != UNAUTHORIZED) {
      throw new IOException("PUT /api/me/password: " + response.statusCode());
    }
    return response.statusCode() == NO_CONTENT;
  }

  /** Makes a user; tells the one-time password. */
  String create(DemoUsers.DemoUser by, DemoUsers.DemoUser user)
      throws IOException, InterruptedException {
    ObjectNode body = json.createObjectNode().put("name", user.name());
    for (String role : user.roles().split(",", -1)) {
      body.withArray("roles").add(role);
    }
    HttpResponse<String> response =
        send("POST", "/api/users", by.name(), by.password(), body.toString());
    if (response.statusCode() != CREATED) {
      throw new IOException("POST /api/users: " + response.statusCode());
    }
    return json.readTree(response.body()).path("oneTimePassword").asText();
  }

  private HttpResponse<String> send(
      String method, String path, String name, String password, String body)
      throws IOException, InterruptedException {
    byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(PATIENCE)
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
