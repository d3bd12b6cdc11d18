package no.sioadapter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sioadapter.mapping.change.ChangeLog;
import no.sioadapter.mapping.change.ChangeLogText;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.pack.PackFiles;
import no.sioadapter.mapping.pack.PackReader;
import no.sioadapter.mapping.pack.RuleYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sio rulepack diff}: what changes from one year's rules to another's. */
@Command(name = "diff")
final class RulepackDiffCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "2019|DIR", descriptionKey = "before")
  private String before = "";

  @Parameters(index = "1", paramLabel = "2020|DIR", descriptionKey = "after")
  private String after = "";

  @Option(names = "--config", paramLabel = "DIR", order = 3)
  private Optional<String> config = Optional.empty();

  @Option(names = "--markdown", order = 4)
  private boolean markdown;

  RulepackDiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped, IOException {
    WrittenOptions written = session.written(common);
    Optional<Path> folder = config.flatMap(text -> written.path("--config", text));
    Optional<YearOfRules> old = YearOfRules.parse(before, written);
    Optional<YearOfRules> now = YearOfRules.parse(after, written);
    written.finish();
    Problems problems = new Problems();
    Optional<RuleYear> older = read(old.orElseThrow(), folder, problems);
    Optional<RuleYear> newer = read(now.orElseThrow(), folder, problems);
    if (older.isEmpty() || newer.isEmpty()) {
      throw new Stopped(ExitStatus.USAGE, session.terminal().problems(problems.inOrder()));
    }
    tell(ChangeLog.between(older.get(), newer.get()));
    return ExitStatus.CLEAN.code();
  }

  private static Optional<RuleYear> read(
      YearOfRules which, Optional<Path> config, Problems problems) throws IOException {
    int before = problems.count();
    Optional<PackFiles> files = which.files(config, problems);
    return problems.count() > before
        ? Optional.empty()
        : files.flatMap(each -> new PackReader(problems).readYear(each, which.year()));
  }

  private void tell(ChangeLog log) {
    Terminal terminal = session.terminal();
    ChangeLogText text = ChangeLogText.in(terminal.language());
    if (markdown) {
      terminal.out().print(text.markdown(log));
    } else {
      text.lines(log).forEach(terminal.out()::println);
    }
  }

  /**
   * A pack as somebody names it.
   *
   * @param folder the pack's folder, named for its year; empty where only the year is named
   */
  private record YearOfRules(int year, Optional<Path> folder) {
    static Optional<YearOfRules> parse(String text, WrittenOptions written) {
      Optional<Integer> year = WrittenOptions.year(text);
      if (year.isPresent()) {
        return Optional.of(new YearOfRules(year.get(), Optional.empty()));
      }
      Optional<YearOfRules> named =
          written
              .path("DIR", text)
              .flatMap(
                  path ->
                      WrittenOptions.year(String.valueOf(path.normalize().getFileName()))
                          .map(each -> new YearOfRules(each, Optional.of(path))));
      if (named.isEmpty()) {
        written.add("usage.pack", Map.of("value", Masked.text(text)));
      }
      return named;
    }

    Optional<PackFiles> files(Optional<Path> config, Problems problems) throws IOException {
      return folder.isPresent()
          ? Optional.of(PackFiles.at(folder.get(), problems))
          : PackFiles.find(config, year, problems);
    }
  }
}
