package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL goes away in the middle of the work, for half a minute: one place for 90 days at 2409
 * kr and 3.5 / 7 × 90 = 45 hours at 764 kr are 251 190 kr in the end.
 */
class DatabaseGoneIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration GONE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path temporary;

  @Test
  void theWorkWaitsAndNothingIsLostOrDoneTwice() throws IOException, InterruptedException {
    Path data = Files.createDirectories(temporary.resolve("data"));
    Path tables = temporary.resolve("tables");
    SmallMunicipality small = new SmallMunicipality("1241");
    small.configure(data);
    EmbeddedPostgres before = database(tables, 0);
    int port = before.getPort();
    ServerProcess server =
        ServerProcess.start(
            data,
            Path.of("target/database-gone-it.log"),
            Map.of(
                "SIO_DB_DRIVER", "org.postgresql.ds.PGSimpleDataSource",
                "SIO_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "SIO_DB_USER", "postgres",
                "SIO_DB_PASSWORD", "postgres",
                "SIO_QUARTERS_CHECK", "PT2S"));
    try {
      new Inbox(data).put("gerica", small.gerica("00.zip"), small.zip("Sjukeheimen"));
      Waiting.until(
          "it is accepted",
          PATIENCE,
          () -> server.get("/api/deliveries").body().contains("accepted"));

      before.close();
      new Inbox(data).put("profil", small.profil(), small.xml().getBytes(StandardCharsets.UTF_8));
      long gone = System.nanoTime();
      Waiting.until(
          "the server says that it isn't ready",
          PATIENCE,
          () -> server.get("/health/ready").statusCode() == 503);
      assertEquals(200, server.get("/health/live").statusCode());
      HttpResponse<String> answer = server.get("/api/runs");
      assertEquals(503, answer.statusCode(), answer.body());
      assertTrue(answer.headers().firstValue("Retry-After").isPresent());
      assertFalse(answer.body().contains("Exception"), answer.body());
      Thread.sleep(Math.max(0, GONE.minusNanos(System.nanoTime() - gone).toMillis()));

      try (EmbeddedPostgres after = database(tables, port)) {
        assertEquals(port, after.getPort());
        Waiting.until(
            "the quarter is run", PATIENCE, () -> server.get("/api/runs").body().contains("total"));
        JsonNode runs = JSON.readTree(server.get("/api/runs").body());
        assertEquals(1, runs.size(), runs.toString());
        assertEquals(251_190, runs.get(0).get("total").asLong());
        assertEquals(1, runs.get(0).get("version").asInt());
        JsonNode deliveries = JSON.readTree(server.get("/api/deliveries").body());
        assertEquals(2, deliveries.size(), deliveries.toString());
        deliveries.forEach(each -> assertEquals("accepted", each.get("state").asText()));
        assertFalse(Files.exists(data.resolve("inbox/profil").resolve(small.profil())));
        assertEquals(200, server.get("/health/ready").statusCode());
        server.stop();
      }
    } finally {
      server.kill();
      before.close();
    }
  }

  private static EmbeddedPostgres database(Path tables, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setDataDirectory(tables)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }
}
