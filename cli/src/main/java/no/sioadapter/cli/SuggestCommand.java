package no.sioadapter.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sioadapter.engine.coverage.CoverageOutcome;
import no.sioadapter.engine.coverage.CoverageRow;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.suggest.KnownTable;
import no.sioadapter.mapping.suggest.Suggester;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code sio mapping suggest}: for each local code of a quarter that needs a mapping, national
 * codes with reasons. Writes no file and changes no table.
 */
@Command(name = "suggest")
final class SuggestCommand implements Callable<Integer> {
  private static final String LOOKED_AT = "3";

  private final Session session;

  @Mixin private RunOptions run = new RunOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--known", paramLabel = "FILE", order = 5)
  private List<String> known = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", order = 7)
  private Optional<String> limit = Optional.empty();

  @Option(names = "--json", order = 9)
  private boolean json;

  SuggestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped, IOException {
    WrittenOptions written = session.written(common);
    Optional<RunSetup.Wanted> wanted = session.setup().wanted(run, written);
    Optional<Integer> most = written.limit(limit.orElse(LOOKED_AT));
    List<Path> files = new ArrayList<>();
    known.forEach(text -> written.path("--known", text).ifPresent(files::add));
    written.finish();
    RunSetup.Prepared prepared = session.setup().prepare(wanted.orElseThrow());
    Suggester suggester = prepared.configuration().suggester(tables(files, prepared));
    CoverageOutcome outcome = session.coverage(prepared, suggester);
    if (outcome instanceof CoverageOutcome.NotCovered not) {
      return new Ending(session.terminal(), json).tellNothing(not.why()).code();
    }
    List<CoverageRow> open =
        ((CoverageOutcome.Covered) outcome)
            .coverage().rows().stream().filter(row -> row.fate().isOpen()).toList();
    if (json) {
      new SuggestionJson(session.terminal(), suggester, most.orElseThrow())
          .print(prepared.request(), open);
    } else {
      new SuggestionList(session.terminal(), suggester, most.orElseThrow())
          .print(prepared.request(), open);
    }
    return ExitStatus.CLEAN.code();
  }

  private List<KnownTable> tables(List<Path> files, RunSetup.Prepared prepared)
      throws Stopped, IOException {
    List<KnownTable> tables = new ArrayList<>();
    for (Path file : files) {
      try {
        tables.add(
            KnownTable.read(
                InputFile.read(file),
                prepared.request().rulePack(),
                prepared.request().quarter().lastDay()));
      } catch (NoSuchFileException missing) {
        String line =
            session
                .terminal()
                .words()
                .format("setup.no-such-input", Map.of("path", Masked.path(file)));
        throw new Stopped(ExitStatus.USAGE, List.of(line));
      }
    }
    return tables;
  }
}
