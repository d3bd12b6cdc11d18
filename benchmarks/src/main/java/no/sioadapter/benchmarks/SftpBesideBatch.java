package no.sioadapter.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.routes.folder.DataFolders;

/**
 * Many municipalities' reports sent by the server's routes, from the queue until each stands as
 * sent, beside the same files put there and renamed by one batch of {@code sftp}. Both to the same
 * server, and both with the time to log in. What arrived is looked at after every round.
 */
final class SftpBesideBatch {
  /** One session a host: what a round of sending may take. */
  static final int SESSIONS = 1;

  private final Path work;
  private final PrintStream out;

  SftpBesideBatch(Path work, PrintStream out) {
    this.work = work;
    this.out = out;
  }

  /**
   * Measures.
   *
   * @param sessions how many logins the server has seen
   */
  SideBySide.Result measure(
      List<MadeReports.Made> reports, SshHost host, IntSupplier sessions, SideBySide pairs)
      throws IOException {
    Batch batch = new Batch(reports, host, commands(reports));
    Used used = new Used();
    try (Routes routes = new Routes(reports, host, sessions)) {
      SideBySide.Result result = pairs.compare(batch, routes);
      print(reports, result, routes, used);
      return result;
    }
  }

  /** One round of sending alone. */
  void send(List<MadeReports.Made> reports, SshHost host, IntSupplier sessions) throws IOException {
    try (Routes routes = new Routes(reports, host, sessions)) {
      routes.prepare();
      routes.run();
      routes.look();
    }
  }

  private void print(
      List<MadeReports.Made> reports, SideBySide.Result result, Routes routes, Used used) {
    long bytes =
        reports.stream().flatMap(each -> each.files().stream()).mapToLong(StoredFile::size).sum();
    out.printf(
        Locale.ROOT,
        "%d reports, %d files, %.1f MB%n"
            + "  seconds of sftp's batch              %s%n"
            + "  seconds of sending                   %s%n"
            + "  sending to batch                     %s%n"
            + "  sessions of a round of sending       %d%n"
            + "  seconds to open the channels         %s%n"
            + "  threads more when all are open       %d%n"
            + "  threads more when all are sent       %d%n"
            + "  open files more when all are sent    %d%n"
            + "  MB of heap left by a collection      %d at most, of %d%n",
        reports.size(),
        reports.stream().mapToInt(each -> each.files().size()).sum(),
        bytes / 1e6,
        result.one(),
        result.other(),
        result.ratio(),
        SESSIONS,
        new SideBySide.Spread(routes.opening),
        routes.threadsOpen,
        routes.threadsSent,
        routes.openFiles,
        used.heap(),
        Used.heapLimit());
  }

  private Path commands(List<MadeReports.Made> reports) throws IOException {
    List<String> lines = new ArrayList<>();
    for (MadeReports.Made report : reports) {
      for (StoredFile file : report.files()) {
        String part = "drop/." + file.name() + ".part";
        lines.add("put " + report.path(file) + " " + part);
        lines.add("rename " + part + " drop/" + file.name());
      }
    }
    return Files.write(work.resolve("batch"), lines);
  }

  private static void clear(SshHost host) throws IOException {
    try (Stream<Path> files = Files.list(host.drop())) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
  }

  /** Every file, with its content, and nothing else. */
  private static void requireArrived(List<MadeReports.Made> reports, SshHost host)
      throws IOException {
    int files = 0;
    for (MadeReports.Made report : reports) {
      for (StoredFile file : report.files()) {
        files++;
        if (!ContentHash.of(host.drop().resolve(file.name())).equals(file.hash())) {
          throw new IllegalStateException(file.name() + " isn't what was sent");
        }
      }
    }
    try (Stream<Path> there = Files.list(host.drop())) {
      if (there.count() != files) {
        throw new IllegalStateException("there are other files too");
      }
    }
  }

  private record Batch(List<MadeReports.Made> reports, SshHost host, Path commands)
      implements SideBySide.Work {
    @Override
    public void prepare() throws IOException {
      clear(host);
    }

    @Override
    public void run() throws IOException {
      OpenSsh.batch(host, commands);
    }

    @Override
    public void look() throws IOException {
      requireArrived(reports, host);
    }
  }

  /** A server that was just started and whose outbox is full, a new one for every round. */
  private final class Routes implements SideBySide.Work, AutoCloseable {
    private final List<MadeReports.Made> reports;
    private final SshHost host;
    private final IntSupplier sessions;
    private final Path data;
    private final ManyMunicipalities municipalities;
    private final List<Double> opening = new ArrayList<>();
    private Optional<SendingSide> side = Optional.empty();
    private int sessionsBefore;
    private int threadsBefore;
    private long openFilesBefore;
    private int threadsOpen;
    private int threadsSent;
    private long openFiles;

    Routes(List<MadeReports.Made> reports, SshHost host, IntSupplier sessions) throws IOException {
      this.reports = reports;
      this.host = host;
      this.sessions = sessions;
      this.data = Files.createTempDirectory(work, "data-");
      this.municipalities =
          ManyMunicipalities.write(
              work.resolve("config"),
              reports.stream().map(each -> each.id().municipality()).toList(),
              host);
      fillOutbox();
    }

    private void fillOutbox() throws IOException {
      DataFolders folders = new DataFolders(data);
      for (MadeReports.Made report : reports) {
        Path outbox =
            Files.createDirectories(
                folders.outbox(report.id().municipality(), report.id().quarter()));
        for (StoredFile file : report.files()) {
          Files.copy(report.path(file), outbox.resolve(file.name()));
        }
      }
    }

    @Override
    public void prepare() throws IOException {
      clear(host);
      sessionsBefore = sessions.getAsInt();
      threadsBefore = Used.threads();
      openFilesBefore = Used.openFiles();
      long began = System.nanoTime();
      side = Optional.of(SendingSide.start(data, municipalities));
      opening.add((System.nanoTime() - began) / 1e9);
      threadsOpen = Used.threads() - threadsBefore;
    }

    @Override
    public void run() throws IOException {
      side.orElseThrow().send(reports);
    }

    @Override
    public void look() throws IOException {
      threadsSent = Used.threads() - threadsBefore;
      openFiles = Used.openFiles() - openFilesBefore;
      close();
      requireArrived(reports, host);
      int took = sessions.getAsInt() - sessionsBefore;
      if (took != SESSIONS) {
        throw new IllegalStateException(took + " sessions for one host and login");
      }
    }

    @Override
    public void close() {
      side.ifPresent(SendingSide::close);
      side = Optional.empty();
    }
  }
}
