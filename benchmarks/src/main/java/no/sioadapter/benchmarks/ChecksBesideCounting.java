package no.sioadapter.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Every check of the year beside reading and counting alone: the same engine, the same export, once
 * with the shipped rule pack and once with one that names no check. What readers and the counter
 * raise where it shows itself is in both.
 */
final class ChecksBesideCounting {
  private final Path work;
  private final PrintStream out;

  ChecksBesideCounting(Path work, PrintStream out) {
    this.work = work;
    this.out = out;
  }

  SideBySide.Result measure(String name, Shape shape, int decisions, SideBySide pairs)
      throws IOException {
    Path export = work.resolve("gerica-1243-20190402T0600.zip");
    new ExportFile(shape, decisions).write(export);
    Path folder = work.resolve("config");
    Town.write(folder, Tables.plain());
    Town town = Town.of(folder, export);
    Tally all = new Tally();
    Tally.run(town.reader(), town.request(), all);
    SideBySide.Result result =
        pairs.compare(
            () -> Tally.run(town.reader(), town.withoutChecks(), new Tally()),
            () -> Tally.run(town.reader(), town.request(), new Tally()));
    out.println(name + ", " + decisions + " decisions, found " + all.findings());
    out.println("  reading and counting alone, seconds  " + result.one());
    out.println("  with every check, seconds            " + result.other());
    out.println("  ratio                                " + result.ratio());
    out.println("  ratio in processor time              " + result.processorRatio());
    Files.delete(export);
    return result;
  }
}
