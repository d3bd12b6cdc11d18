package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server with its channels: one that says nothing of them, and one with a dead host. */
class DispatchIT {
  @TempDir private Path temp;

  @Test
  void theChannelsAreOpenAndADeadOneStopsNothing() throws IOException, InterruptedException {
    Path data = temp.resolve("data");
    municipality(data, "1243", "");
    municipality(
        data,
        "1201",
        """
        channels:
          - name: helsedir
            kind: sftp
            host: 127.0.0.1
            port: 1
            user: bergen
            known_hosts: known_hosts
            password_file: secret
        """);
    municipality(data, "1224", "channels:\n  - name: helsedir\n    kind: pigeon\n");
    ServerProcess server = ServerProcess.start(data, Path.of("target/dispatch-it.log"));
    try {
      Waiting.until(
          "the channel says what stands in its way",
          Duration.ofMinutes(1),
          () -> channels(server).contains("KnownHostsMissing"));
      String channels = channels(server);

      assertTrue(channels.contains("\"mappe\""), channels);
      assertTrue(channels.contains("pigeon"), channels);
      assertTrue(Files.isDirectory(data.resolve("dispatch/1243/mappe/drop")));
      assertEquals("[]", server.get("/api/dispatches").body());
      assertEquals("[]", server.get("/api/dispatches/receipts").body());
      HttpResponse<String> unknown = server.get("/api/dispatches/sio-1243-2019Q1-v1/mappe");
      assertEquals(404, unknown.statusCode());
      assertTrue(unknown.body().contains("/api/dispatches"), unknown.body());
      assertTrue(server.get("/").body().contains("Forsendelser"));
    } finally {
      server.stop();
    }
  }

  private static String channels(ServerProcess server) throws IOException, InterruptedException {
    return server.get("/api/dispatches/channels").body();
  }

  private static void municipality(Path data, String number, String channels) throws IOException {
    Path folder = Files.createDirectories(data.resolve("config").resolve(number));
    Files.writeString(
        folder.resolve("municipality.yaml"),
        "number: \"" + number + "\"\nname: Prøve\nlanguage: nb\n" + channels);
  }
}
