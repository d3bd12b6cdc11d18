package no.sioadapter.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.engine.EarlierQuarter;
import no.sioadapter.engine.ProgramVersion;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.InputHash;
import no.sioadapter.report.xml.PastReportRefused;
import no.sioadapter.report.xml.PastReports;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.DeliveryReader;
import no.sioadapter.source.intake.Deliveries;
import no.sioadapter.source.intake.DeliveryFinder;
import no.sioadapter.source.intake.DeliveryReaders;
import no.sioadapter.source.intake.PassedOver;

/** From a verb's options to a run: the folder's configuration, the deliveries, their hashes. */
final class RunSetup {
  /** One set of deliveries, whatever order it was named in: the same inputs give the same bytes. */
  private static final Comparator<Delivery> ORDER =
      Comparator.comparing(Delivery::system)
          .thenComparing(Delivery::name)
          .thenComparing(delivery -> delivery.files().toString());

  private final Terminal terminal;
  private final Clock clock;

  RunSetup(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  /** A run, what reads its deliveries, and the configuration that it was made from. */
  record Prepared(RunRequest request, DeliveryReader reader, Configuration configuration) {}

  /**
   * What a verb asks for.
   *
   * @param municipality the one that the folder must be of; empty where the verb doesn't say
   */
  record Wanted(
      Quarter quarter,
      Optional<MunicipalityNumber> municipality,
      Path config,
      List<Path> inputs,
      List<Path> history,
      List<Path> earlierInputs,
      Instant asOf,
      int version) {
    /** The folder must be this municipality's. */
    Wanted of(MunicipalityNumber number) {
      return new Wanted(
          quarter, Optional.of(number), config, inputs, history, earlierInputs, asOf, version);
    }

    /** The report is to be this version. */
    Wanted version(int number) {
      return new Wanted(
          quarter, municipality, config, inputs, history, earlierInputs, asOf, number);
    }
  }

  /** Reads the options that all runs share; what can't be read, {@code written} knows. */
  Optional<Wanted> wanted(RunOptions options, WrittenOptions written) {
    Optional<Quarter> quarter = written.quarter(options.quarter());
    Optional<Path> config = written.path("--config", options.config());
    List<Path> inputs = new ArrayList<>();
    options.inputs().forEach(text -> written.path("--in", text).ifPresent(inputs::add));
    List<Path> history = new ArrayList<>();
    options.history().forEach(text -> written.path("--history", text).ifPresent(history::add));
    List<Path> earlier = new ArrayList<>();
    options
        .earlierInputs()
        .forEach(text -> written.path("--earlier-in", text).ifPresent(earlier::add));
    Optional<Instant> asOf =
        options.asOf().isPresent()
            ? written.instant(options.asOf().get())
            : Optional.of(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return quarter.isEmpty() || config.isEmpty() || asOf.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Wanted(
                quarter.get(),
                Optional.empty(),
                config.get(),
                inputs,
                history,
                earlier,
                asOf.get(),
                1));
  }

  /**
   * Prepares the run.
   *
   * @throws Stopped where the configuration or an input's name is at fault
   */
  Prepared prepare(Wanted wanted) throws Stopped, IOException {
    Configuration configuration = configuration(wanted);
    List<Delivery> deliveries = deliveries("--in", wanted.inputs(), configuration);
    List<InputHash> inputs = new ArrayList<>(configuration.inputs());
    inputs.addAll(DeliveryHashes.of("delivery", deliveries));
    PastReports history = history(wanted, configuration);
    inputs.addAll(history.inputs());
    Optional<EarlierQuarter> earlier = earlier(wanted, configuration);
    if (earlier.isPresent()) {
      inputs.addAll(DeliveryHashes.of("earlier-delivery", earlier.get().deliveries()));
      inputs.addAll(earlier.get().rules(configuration.rulePack()));
    }
    RunRequest request =
        new RunRequest(
            wanted.quarter(),
            wanted.version(),
            wanted.version() > 1 ? Optional.of(wanted.version() - 1) : Optional.empty(),
            wanted.asOf(),
            configuration.municipality(),
            configuration.rulePack(),
            configuration.onAccount(),
            configuration.additions(),
            configuration.mapping(),
            configuration.findings(),
            configuration.waivers(),
            deliveries,
            history.reports(),
            earlier,
            inputs,
            ProgramVersion.text());
    return new Prepared(
        request, new DeliveryReaders(configuration.profiles().values()), configuration);
  }

  /** The quarter before, by its own year's rules. */
  private Optional<EarlierQuarter> earlier(Wanted wanted, Configuration configuration)
      throws Stopped, IOException {
    if (wanted.earlierInputs().isEmpty()) {
      return Optional.empty();
    }
    Quarter quarter = wanted.quarter().previous();
    RulePack pack =
        quarter.year() == wanted.quarter().year()
            ? configuration.rulePack()
            : loaded(wanted.config(), quarter).rulePack();
    return Optional.of(
        new EarlierQuarter(
            quarter, pack, deliveries("--earlier-in", wanted.earlierInputs(), configuration)));
  }

  private Configuration loaded(Path config, Quarter quarter) throws Stopped, IOException {
    try {
      return MunicipalityFolder.at(config).load(quarter);
    } catch (ConfigurationRefused refused) {
      throw new Stopped(ExitStatus.USAGE, terminal.problems(refused.problems()));
    }
  }

  private Configuration configuration(Wanted wanted) throws Stopped, IOException {
    Configuration configuration = loaded(wanted.config(), wanted.quarter());
    terminal.problems(configuration.notes()).forEach(terminal::sayLine);
    MunicipalityNumber found = configuration.municipality().number();
    MunicipalityNumber asked = wanted.municipality().orElse(found);
    if (!asked.equals(found)) {
      throw stopped("setup.other-municipality", Map.of("asked", asked, "found", found));
    }
    return configuration;
  }

  private PastReports history(Wanted wanted, Configuration configuration)
      throws Stopped, IOException {
    PastReports found;
    try {
      found =
          PastReports.find(
              wanted.history(), configuration.municipality().number(), wanted.quarter());
    } catch (NoSuchFileException missing) {
      throw nothingThere("--history", missing);
    } catch (PastReportRefused refused) {
      String line =
          terminal
              .words()
              .format("setup.history-refused", Map.of("name", Masked.text(refused.name())));
      throw new Stopped(ExitStatus.REFUSED, List.of(line));
    }
    for (Path unused : found.unused()) {
      terminal.say("setup.history-unused", Map.of("path", Masked.path(unused)));
    }
    if (found.reports().isEmpty() && found.unused().isEmpty() && !wanted.history().isEmpty()) {
      Quarter now = wanted.quarter();
      terminal.say(
          "setup.history-none",
          Map.of(
              "number", configuration.municipality().number(),
              "before", now.previous(),
              "lastYear", new Quarter(now.year() - 1, now.number())));
    }
    return found;
  }

  private Stopped nothingThere(String option, NoSuchFileException missing) {
    return stopped(
        "setup.nothing-there", Map.of("option", option, "path", Masked.text(missing.getFile())));
  }

  private List<Delivery> deliveries(String option, List<Path> places, Configuration configuration)
      throws Stopped, IOException {
    Deliveries found;
    try {
      found = new DeliveryFinder(configuration.profiles().values()).find(places);
    } catch (NoSuchFileException missing) {
      throw nothingThere(option, missing);
    }
    List<String> unusable = new ArrayList<>();
    for (PassedOver each : found.passedOver()) {
      String line =
          terminal
              .words()
              .format(
                  "setup.passed-over",
                  Map.of("path", Masked.path(each.path()), "reason", each.reason()));
      if (each.named()) {
        unusable.add(line);
      } else {
        terminal.sayLine(line);
      }
    }
    if (!unusable.isEmpty()) {
      throw new Stopped(ExitStatus.USAGE, unusable);
    }
    if (found.deliveries().isEmpty()) {
      throw stopped("setup.no-deliveries", Map.of("option", option));
    }
    return found.deliveries().stream().sorted(ORDER).toList();
  }

  private Stopped stopped(String key, Map<String, ?> named) {
    return new Stopped(ExitStatus.USAGE, List.of(terminal.words().format(key, named)));
  }
}
