package no.sioadapter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * {@code checks|mapping|what-if [decisions [pairs]]}, {@code reception [decisions]}, {@code lookup}
 * or {@code translate server query}.
 */
public final class Benchmarks {
  private static final int MILLION = 1_000_000;
  private static final int ROWS = 5_000;
  private static final int REPORTS = 300;
  private static final int WARM = 30;
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
    int decisions = given.size() > 1 ? Integer.parseInt(given.get(1)) : MILLION;
    SideBySide pairs = new SideBySide(2, given.size() > 2 ? Integer.parseInt(given.get(2)) : 9);
    Path work = Files.createTempDirectory("sio-benchmarks");
    try {
      switch (verb) {
        case "checks" -> {
          ChecksBesideCounting checks = new ChecksBesideCounting(work, System.out);
          checks.measure("sound", new Sound(), decisions, pairs);
          checks.measure("lifelike", new Lifelike(), decisions, pairs);
        }
        case "mapping" -> {
          MappingShare mapping = new MappingShare(work, System.out);
          mapping.measure(ROWS, decisions, pairs);
          mapping.load(ROWS, pairs);
        }
        case "what-if" -> new WhatIfBesideRun(work, System.out).measure(decisions, pairs);
        case "reception" -> new ReceptionRate(work, System.out).measure(REPORTS, decisions, WARM);
        case "lookup" ->
            new Runner(new OptionsBuilder().include(LookupBenchmark.class.getName()).build()).run();
        default ->
            throw new IllegalArgumentException(
                "checks, mapping, what-if, reception, lookup or translate");
      }
    } finally {
      delete(work);
    }
  }

  private static void delete(Path work) throws IOException {
    try (Stream<Path> files = Files.walk(work)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
