package no.sioadapter.mapping.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.decision.Decision;
import no.sioadapter.engine.EarlierQuarter;
import no.sioadapter.engine.QuarterRun;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.engine.RunSink;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.PastReport;
import no.sioadapter.report.xml.PastReports;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.intake.DeliveryReaders;

/** Runs a fixture as the program would: its folder is loaded, its files are read by the engine. */
final class FixtureRun {
  static final Quarter QUARTER = new Quarter(2019, 1);
  private static final Path SHIPPED_PACK =
      Path.of("src/main/resources/no/sioadapter/mapping/rulepack/2019");
  private static final Instant AFTER_THE_QUARTER = Instant.parse("2019-04-10T08:00:00Z");

  private final Path temp;

  /**
   * @param temp where municipality folders are put together
   */
  FixtureRun(Path temp) {
    this.temp = temp;
  }

  /** Everything that is found, in the order in which it is told. */
  List<Finding> findings(Fixture fixture) throws IOException {
    try {
      return findings(fixture, configuration(fixture));
    } catch (ConfigurationRefused refused) {
      return refused.problems().stream().map(FixtureRun::inTable).toList();
    }
  }

  /** The year's rules as the program ships them. */
  Configuration shipped() throws IOException, ConfigurationRefused {
    return MunicipalityFolder.at(Fixture.BASE.resolve("config")).load(QUARTER);
  }

  private Configuration configuration(Fixture fixture) throws IOException, ConfigurationRefused {
    Path folder = temp.resolve(fixture.code() + "-" + fixture.name());
    Files.createDirectories(folder);
    copy(Fixture.BASE.resolve("config"), folder);
    copy(fixture.folder().resolve("config"), folder);
    prices(fixture.folder().resolve("prices.csv"), folder);
    return MunicipalityFolder.at(folder).load(QUARTER);
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      for (Path file : Fixture.folders(from)) {
        Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
  }

  private static List<PastReport> history(Path folder, Configuration loaded) throws IOException {
    Path history = folder.resolve("history");
    List<Path> places = Files.isDirectory(history) ? List.of(history) : List.of();
    return PastReports.find(places, loaded.municipality().number(), QUARTER).reports();
  }

  /** The quarter before, by this year's rules: no other year's are shipped. */
  private static Optional<EarlierQuarter> earlier(Path folder, Configuration loaded)
      throws IOException {
    return Files.isDirectory(folder)
        ? Optional.of(new EarlierQuarter(QUARTER.previous(), loaded.rulePack(), deliveries(folder)))
        : Optional.empty();
  }

  /** Other prices are a pack of the municipality's own, which is otherwise the shipped one. */
  private static void prices(Path prices, Path folder) throws IOException {
    if (Files.exists(prices)) {
      Path pack = folder.resolve("rulepack/2019");
      Files.createDirectories(pack);
      copy(SHIPPED_PACK, pack);
      Files.write(pack.resolve("prices.csv"), Files.readAllBytes(prices));
    }
  }

  static Finding inTable(Problem problem) {
    if (problem.reason() instanceof Reason.InTable table) {
      return table.finding();
    }
    throw new IllegalStateException("the fixture's folder is at fault: " + problem);
  }

  private static List<Finding> findings(Fixture fixture, Configuration loaded) throws IOException {
    List<Finding> findings = new ArrayList<>();
    run(
        loaded,
        new DeliveryReaders(loaded.profiles().values()),
        deliveries(fixture.folder()),
        history(fixture.folder(), loaded),
        earlier(fixture.folder().resolve("earlier"), loaded),
        collecting(findings));
    return findings;
  }

  /** One run of the engine over these deliveries, after the quarter's end and without a past. */
  static RunOutcome run(
      Configuration loaded, DeliveryReaders readers, List<Delivery> deliveries, RunSink sink)
      throws IOException {
    return run(loaded, readers, deliveries, List.of(), Optional.empty(), sink);
  }

  private static RunOutcome run(
      Configuration loaded,
      DeliveryReaders readers,
      List<Delivery> deliveries,
      List<PastReport> history,
      Optional<EarlierQuarter> earlier,
      RunSink sink)
      throws IOException {
    RunRequest request =
        new RunRequest(
            loaded.quarter(),
            1,
            Optional.empty(),
            AFTER_THE_QUARTER,
            loaded.municipality(),
            loaded.rulePack(),
            loaded.onAccount(),
            loaded.additions(),
            loaded.mapping(),
            loaded.findings(),
            loaded.waivers(),
            deliveries,
            history,
            earlier,
            loaded.inputs(),
            "test");
    return new QuarterRun(readers).run(request, sink);
  }

  /** Gathers what is found. */
  static RunSink collecting(List<Finding> findings) {
    return new RunSink() {
      @Override
      public void finding(Finding finding) {
        findings.add(finding);
      }

      @Override
      public void contribution(SourceSystem system, Decision decision, Contribution contribution) {
        // only what is found is of interest
      }
    };
  }

  private static List<Delivery> deliveries(Path folder) throws IOException {
    List<Delivery> deliveries = new ArrayList<>();
    List<Path> pair =
        Stream.of("vedtak.csv", "opphor.csv").map(folder::resolve).filter(Files::exists).toList();
    if (!pair.isEmpty()) {
      deliveries.add(delivery("gerica", pair, folder));
    }
    Path xml = folder.resolve("profil.xml");
    if (Files.exists(xml)) {
      deliveries.add(delivery("profil", List.of(xml), folder));
    }
    if (deliveries.isEmpty()) {
      deliveries.add(delivery("gerica", List.of(Fixture.BASE.resolve("vedtak.csv")), folder));
    }
    return deliveries;
  }

  static Delivery delivery(String system, List<Path> files) {
    return new Delivery(
        new SourceSystem(system), system, files, Optional.empty(), "", Optional.empty());
  }

  private static Delivery delivery(String system, List<Path> files, Path folder)
      throws IOException {
    Path made = folder.resolve("timestamp.txt");
    Optional<LocalDateTime> timestamp =
        Files.exists(made)
            ? Optional.of(LocalDateTime.parse(Files.readString(made).strip()))
            : Optional.empty();
    return new Delivery(new SourceSystem(system), system, files, Optional.empty(), "", timestamp);
  }
}
