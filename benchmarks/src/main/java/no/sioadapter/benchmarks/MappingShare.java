package no.sioadapter.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.ResolvedSpan;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.period.DateRange;

/**
 * What mapping takes of a run: a run in which every question is put to the table so many times more
 * than needed, beside one that asks once. The difference, divided, is what asking once costs.
 */
final class MappingShare {
  private static final int EXTRA = 5;

  private final Path work;
  private final PrintStream out;

  MappingShare(Path work, PrintStream out) {
    this.work = work;
    this.out = out;
  }

  /** The share of a run's time that goes to questions to the table, 0 and up. */
  double measure(int rows, int decisions, SideBySide pairs) throws IOException {
    Path export = work.resolve("gerica-1243-20190402T0600.zip");
    new ExportFile(new Lifelike(), decisions).write(export);
    Path folder = work.resolve("config");
    Town.write(folder, Tables.withConditions(rows));
    Town town = Town.of(folder, export);
    Asking asking = new Asking(town.mapping());
    SideBySide.Result result =
        pairs.compare(
            () -> Tally.run(town.reader(), town.request(), new Tally()),
            () -> Tally.run(town.reader(), town.request(asking), new Tally()));
    double share = (result.ratio().median() - 1) / EXTRA;
    double processor = (result.processorRatio().median() - 1) / EXTRA;
    out.println("mapping, a table of " + rows + " rows, " + decisions + " decisions");
    out.println("  a run, seconds                       " + result.one());
    out.println("  with every question put 6 times      " + result.other());
    out.println("  ratio                                " + result.ratio());
    out.println("  ratio in processor time              " + result.processorRatio());
    out.printf(Locale.ROOT, "  mapping's share of a run             %.1f %%%n", 100 * share);
    out.printf(Locale.ROOT, "  … in processor time                  %.1f %%%n", 100 * processor);
    Files.delete(export);
    return share;
  }

  /** Prints what loading the folder takes, with this table and with the plain one. */
  void load(int rows, SideBySide pairs) throws IOException {
    Path small = work.resolve("plain");
    Path large = work.resolve("large");
    Town.write(small, Tables.plain());
    Town.write(large, Tables.withConditions(rows));
    SideBySide.Result result = pairs.compare(() -> Town.load(small), () -> Town.load(large));
    out.println("loading the folder once, with the plain table and with one of " + rows + " rows");
    out.println("  plain, seconds                       " + result.one());
    out.println("  large, seconds                       " + result.other());
  }

  /** Puts every question more often than it must. */
  private static final class Asking implements CodeResolver {
    private final CodeResolver table;
    private long spans;

    Asking(CodeResolver table) {
      this.table = table;
    }

    @Override
    public List<ResolvedSpan> resolve(ServiceKey service, DateRange period) {
      for (int i = 0; i < EXTRA; i++) {
        // kept, so that the question can't be left out
        spans += table.resolve(service, period).size();
      }
      if (spans < 0) {
        throw new ArithmeticException("more answers than can be counted");
      }
      return table.resolve(service, period);
    }

    @Override
    public List<MappingLine> lines(DateRange period) {
      return table.lines(period);
    }
  }
}
