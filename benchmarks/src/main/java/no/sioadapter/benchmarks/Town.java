package no.sioadapter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.DeliveryReader;
import no.sioadapter.source.intake.DeliveryReaders;

/** The made-up municipality, loaded as a run would load it, with one export. */
final class Town {
  private static final Quarter QUARTER = new Quarter(2019, 1);
  private static final Instant AFTER_THE_QUARTER = Instant.parse("2019-04-03T08:00:00Z");
  private static final List<String> MUNICIPALITY =
      List.of(
          "number: \"1243\"",
          "name: Os",
          "organisation_number: \"311243004\"",
          "language: nb",
          "employer_contribution_zone: \"1\"",
          "travel_group: \"1\"",
          "allow_test_persons: true",
          "systems: [gerica]");

  private final Configuration loaded;
  private final Path export;

  private Town(Configuration loaded, Path export) {
    this.loaded = loaded;
    this.export = export;
  }

  /** Writes the municipality's folder. */
  static void write(Path folder, List<String> table) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("municipality.yaml"), MUNICIPALITY);
    Files.write(folder.resolve("mapping.csv"), table);
    Files.write(
        folder.resolve("a-konto-2019.csv"), List.of("year;code;yearly_units", "2019;HTAMDK;52602"));
  }

  static Configuration load(Path folder) throws IOException {
    try {
      return MunicipalityFolder.at(folder).load(QUARTER);
    } catch (ConfigurationRefused refused) {
      throw new IllegalStateException(
          "the benchmark's own folder is at fault: " + refused.problems());
    }
  }

  static Town of(Path folder, Path export) throws IOException {
    return new Town(load(folder), export);
  }

  DeliveryReader reader() {
    return new DeliveryReaders(loaded.profiles().values());
  }

  CodeResolver mapping() {
    return loaded.mapping();
  }

  /** A run with every check of the year. */
  RunRequest request() {
    return request(loaded.rulePack(), loaded.mapping());
  }

  /** A run with this mapping instead of the table. */
  RunRequest request(CodeResolver mapping) {
    return request(loaded.rulePack(), mapping);
  }

  /** A run whose rule pack names no check. */
  RunRequest withoutChecks() {
    return request(with(loaded.rulePack(), Map.of()), loaded.mapping());
  }

  private static RulePack with(RulePack pack, Map<CheckCode, CheckSetting> checks) {
    return new RulePack(
        pack.year(),
        pack.sha256(),
        pack.codes(),
        pack.categories(),
        pack.prices(),
        pack.keyPerQuarter(),
        pack.counting(),
        checks,
        pack.paymentRows(),
        pack.tolerance());
  }

  private RunRequest request(RulePack pack, CodeResolver mapping) {
    SourceSystem gerica = new SourceSystem("gerica");
    Delivery delivery =
        new Delivery(gerica, "export", List.of(export), Optional.empty(), "", Optional.empty());
    return new RunRequest(
        QUARTER,
        1,
        Optional.empty(),
        AFTER_THE_QUARTER,
        loaded.municipality(),
        pack,
        loaded.onAccount(),
        loaded.additions(),
        mapping,
        loaded.findings(),
        loaded.waivers(),
        List.of(delivery),
        List.of(),
        loaded.inputs(),
        "benchmark");
  }
}
