package no.sioadapter.demo.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code ./sio demo} as a process, as the launcher starts it. */
record DemoProcess(Process process, Path output, int port) {
  private static final long MINUTES = 8;

  static DemoProcess start(Path data, int port, String... options) throws IOException {
    Path output = data.resolveSibling("demo-output-" + System.nanoTime() + ".txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "target/classes:../cli/target/lib/*",
                "no.sioadapter.demo.run.Demo",
                "target/dist"));
    command.addAll(List.of(options));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("SIO_DATA", data.toString());
    builder.environment().put("SIO_PORT", Integer.toString(port));
    builder.environment().put("SIO_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
    return new DemoProcess(builder.start(), output, port);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Waits for a line that it says. */
  void awaitLine(String beginning) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    while (said().lines().noneMatch(line -> line.startsWith(beginning))) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("never said \"" + beginning + "\", but:\n" + said());
      }
      Thread.sleep(200);
    }
  }

  String said() throws IOException {
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  /** As Ctrl-C does; the server goes with it. */
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
  }
}
