package no.sioadapter.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.engine.WhatIf;
import no.sioadapter.engine.WhatIfOutcome;

/**
 * What another table would make of a quarter, beside a run of it: every decision on one local code
 * of three goes from one national code to another.
 */
final class WhatIfBesideRun {
  private final Path work;
  private final PrintStream out;

  WhatIfBesideRun(Path work, PrintStream out) {
    this.work = work;
    this.out = out;
  }

  /** How many decisions move, 1 and up. */
  long measure(int decisions, SideBySide pairs) throws IOException {
    Path export = work.resolve("gerica-1243-20190402T0600.zip");
    new ExportFile(new Lifelike(), decisions).write(export);
    Path today = work.resolve("today");
    Path draft = work.resolve("draft");
    Town.write(today, Tables.plain());
    Town.write(draft, Tables.changed());
    Town town = Town.of(today, export);
    CodeResolver other = Town.load(draft).mapping();
    long moved = whatIf(town, other);
    SideBySide.Result result =
        pairs.compare(
            () -> Tally.run(town.reader(), town.request(), new Tally()), () -> whatIf(town, other));
    out.println("what-if, " + decisions + " decisions, of which " + moved + " move");
    out.println("  a run, seconds                       " + result.one());
    out.println("  a what-if, seconds                   " + result.other());
    out.println("  ratio                                " + result.ratio());
    out.println("  ratio in processor time              " + result.processorRatio());
    Files.delete(export);
    return moved;
  }

  private static long whatIf(Town town, CodeResolver draft) throws IOException {
    WhatIfOutcome outcome =
        new WhatIf(town.reader()).run(town.request(), draft, new Tally(), move -> {});
    if (outcome instanceof WhatIfOutcome.Compared compared) {
      return compared.moved();
    }
    throw new IllegalStateException("nothing compared: " + outcome);
  }
}
