package no.sioadapter.demo.run;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.demo.DemoExports;
import no.sioadapter.text.Messages;

/** Starts the server, delivers, waits for the report, tells where it is, and stays. */
final class Show {
  private static final Duration UNTIL_READY = Duration.ofMinutes(3);
  private static final Duration UNTIL_REPORTED = Duration.ofMinutes(5);

  private final DemoServer server;
  private final RunsApi api;
  private final UsersApi usersApi;
  private final Messages messages;
  private final PrintStream out;

  Show(DemoServer server, Messages messages, PrintStream out) {
    this.server = server;
    this.api = new RunsApi(server.address());
    this.usersApi = new UsersApi(server.address());
    this.messages = messages;
    this.out = out;
  }

  /** Whether it came as far as a report; returns when the server has stopped. */
  boolean run() throws IOException, InterruptedException {
    if (!server.isPortFree()) {
      say("port-taken", Map.of("port", Integer.toString(server.port())));
      return false;
    }
    DemoData.writeConfig(server.data());
    say("starting", Map.of("address", server.address()));
    DemoUsers users = new DemoUsers(server.data());
    Process process = server.start(users.firstPassword());
    Patience<Boolean> ready =
        new Patience<>(process, UNTIL_READY, () -> Optional.of(api.isReady()).filter(is -> is));
    if (ready.await(seconds -> say("still-starting", seconds)).isEmpty()) {
      say("no-server", Map.of("log", server.log()));
      return false;
    }
    Optional<RunsApi.Ended> ended = api.newestEnded();
    if (ended.isPresent()) {
      say("ran-before", Map.of());
    } else {
      deliver();
      say("delivered", Map.of("folder", server.data().resolve("inbox")));
      ended =
          new Patience<>(process, UNTIL_REPORTED, api::newestEnded)
              .await(seconds -> say("still-running", seconds));
    }
    boolean finished =
        ended.map(this::tell).orElseGet(this::tellNothing) && tell(users.signUp(usersApi), users);
    if (finished) {
      process.waitFor();
    }
    return finished;
  }

  /** Whole files, each at once: what is half-written is nobody's to read. */
  private void deliver() throws IOException {
    Path made = server.data().resolve("demo-exports");
    for (Path file : DemoExports.write(made)) {
      String name = String.valueOf(file.getFileName());
      Path inbox = server.data().resolve("inbox").resolve(name.substring(0, name.indexOf('-')));
      Files.createDirectories(inbox);
      Files.move(file, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.delete(made);
  }

  private boolean tell(RunsApi.Ended ended) {
    if (!ended.isFinished()) {
      say("not-finished", Map.of("state", ended.state(), "log", server.log()));
      ended.reasons().forEach(reason -> out.println("  " + reason));
      return false;
    }
    say("total", Map.of("total", grouped(ended.total())));
    say("reports", Map.of("folder", server.reports()));
    ended.files().forEach(file -> out.println("  " + file));
    say("page", Map.of("address", server.address() + "/"));
    return true;
  }

  private boolean tell(List<DemoUsers.DemoUser> users, DemoUsers place) {
    if (!users.isEmpty()) {
      say("users", Map.of("file", place.file()));
      users.forEach(
          user -> out.println("  " + user.name() + "  " + user.password() + "  " + user.roles()));
      say("approve", Map.of("address", server.address()));
    }
    say("stop", Map.of());
    return true;
  }

  private boolean tellNothing() {
    say("no-report", Map.of("log", server.log()));
    return false;
  }

  private void say(String key, Duration waited) {
    say(key, Map.of("seconds", waited.toSeconds()));
  }

  private void say(String key, Map<String, ?> named) {
    out.println(messages.format(key, named));
  }

  private static String grouped(BigDecimal kroner) {
    return kroner.toPlainString().replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", "\u00a0");
  }
}
