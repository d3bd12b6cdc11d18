package no.sioadapter.demo.run;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The distribution's own start, as an administrator would use it, at 127.0.0.1.
 *
 * @param data the server's data folder
 */
record DemoServer(Path distribution, Path data, int port) {
  private static final long SECONDS_TO_STOP = 30;

  String address() {
    return "http://127.0.0.1:" + port;
  }

  Path log() {
    return data.resolve("demo-server.log");
  }

  /** Where a quarter's reports go. */
  Path reports() {
    return data.resolve("reports").resolve(DemoData.MUNICIPALITY).resolve(DemoData.QUARTER);
  }

  /** Whether nobody else listens there. */
  boolean isPortFree() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Starts it; it is stopped when this program ends.
   *
   * @param firstPassword the first administrator's, where the server has nobody yet
   */
  Process start(String firstPassword) throws IOException {
    Files.createDirectories(data);
    File log = log().toFile();
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", distribution.resolve("bin").resolve("serve.sh").toString())
            .redirectErrorStream(true)
            .redirectOutput(log);
    builder.environment().put("SIO_DATA", data.toString());
    builder.environment().put("SIO_PORT", Integer.toString(port));
    builder.environment().put("SIO_SECURITY_FIRST_PASSWORD", firstPassword);
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "stop-server"));
    return process;
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }
}
