package no.sioadapter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * {@code checks|mapping|what-if [decisions [pairs]]}, {@code sftp [pairs [reports
 * [milliseconds]]]}, {@code reception [decisions]}, {@code receiver-drop folder}, {@code
 * receiver-post server name:password}, {@code lookup} or {@code translate server query}.
 */
public final class Benchmarks {
  private static final int MILLION = 1_000_000;
  private static final int ROWS = 5_000;
  private static final int REPORTS = 300;
  private static final int REPORT_DECISIONS = 20_000;
  private static final int PAIRS = 9;
  private static final int WARM = 30;
  private static final int AT_ONCE = 4;
  private static final int REQUESTS = 2_000;
  private static final int TRANSLATE_WARM_UP = 3;
  private static final int TRANSLATE_PAIRS = 15;

  private Benchmarks() {}

  /** Runs one of them and prints what it measured. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    List<String> given = List.of(arguments);
    String verb = given.isEmpty() ? "" : given.get(0);
    if (verb.equals("translate")) {
      new TranslateBesideHealth(given.get(1), System.out)
          .measure(given.get(2), REQUESTS, new SideBySide(TRANSLATE_WARM_UP, TRANSLATE_PAIRS));
      return;
    }
    IntSupplier decisions = () -> number(given, 1, MILLION);
    Supplier<SideBySide> pairs = () -> new SideBySide(2, number(given, 2, PAIRS));
    Path work = Files.createTempDirectory("sio-benchmarks");
    try {
      switch (verb) {
        case "checks" -> {
          ChecksBesideCounting checks = new ChecksBesideCounting(work, System.out);
          checks.measure("sound", new Sound(), decisions.getAsInt(), pairs.get());
          checks.measure("lifelike", new Lifelike(), decisions.getAsInt(), pairs.get());
        }
        case "mapping" -> {
          MappingShare mapping = new MappingShare(work, System.out);
          mapping.measure(ROWS, decisions.getAsInt(), pairs.get());
          mapping.load(ROWS, pairs.get());
        }
        case "what-if" ->
            new WhatIfBesideRun(work, System.out).measure(decisions.getAsInt(), pairs.get());
        case "sftp" -> sftp(work, given);
        case "receiver-drop" ->
            receiver(work, given.get(1), ReceiverRate.drop(Path.of(given.get(1))));
        case "receiver-post" ->
            receiver(work, given.get(1), ReceiverRate.post(given.get(1), given.get(2), AT_ONCE));
        case "reception" ->
            new ReceptionRate(work, System.out).measure(REPORTS, decisions.getAsInt(), WARM);
        case "lookup" ->
            new Runner(new OptionsBuilder().include(LookupBenchmark.class.getName()).build()).run();
        default ->
            throw new IllegalArgumentException(
                "checks, mapping, what-if, sftp, reception, receiver-drop, receiver-post, lookup or"
                    + " translate");
      }
    } finally {
      delete(work);
    }
  }

  /** {@code sftp [pairs [reports [milliseconds each way]]]}. */
  private static void sftp(Path work, List<String> given) throws IOException {
    SideBySide pairs = new SideBySide(2, number(given, 1, PAIRS));
    List<MadeReports.Made> reports =
        new MadeReports(work).make(number(given, 2, REPORTS), REPORT_DECISIONS);
    int away = number(given, 3, 0);
    try (OpenSsh server = OpenSsh.start(Files.createDirectory(work.resolve("ssh")));
        LongLine line = new LongLine(server.host().port(), away)) {
      SshHost host = away == 0 ? server.host() : server.host(line.port());
      new SftpBesideBatch(work, System.out).measure(reports, host, server::sessions, pairs);
    }
  }

  private static void receiver(Path work, String where, ReceiverRate.Way way) throws IOException {
    List<MadeReports.Made> reports = new MadeReports(work).make(WARM + REPORTS, REPORT_DECISIONS);
    new ReceiverRate(WARM, System.out).measure(where, reports, way);
  }

  private static int number(List<String> given, int place, int standard) {
    return given.size() > place ? Integer.parseInt(given.get(place)) : standard;
  }

  private static void delete(Path work) throws IOException {
    try (Stream<Path> files = Files.walk(work)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
