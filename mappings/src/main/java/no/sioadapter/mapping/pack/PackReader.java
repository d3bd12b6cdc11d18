package no.sioadapter.mapping.pack;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.SioCode;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.rulepack.RulePack;

/** Makes a year's rules of the pack's files; whatever is wrong in any of them is a problem. */
public final class PackReader {
  private final Problems problems;

  public PackReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads all four files.
   *
   * @param zone the employer-contribution zone whose prices are wanted
   * @param travelGroup the travel-time group whose prices are wanted
   */
  public Optional<RulePack> read(PackFiles files, int year, String zone, String travelGroup) {
    int before = problems.count();
    Map<CheckCode, CheckSetting> checks =
        files
            .file(PackFiles.CHECKS)
            .map(file -> new ChecksFile(problems).read(file))
            .orElse(Map.of());
    Optional<SettingsFile.Settings> settings =
        files.file(PackFiles.SETTINGS).flatMap(file -> new SettingsFile(problems).read(file, year));
    Optional<Map<String, String>> headings = settings.map(SettingsFile.Settings::categories);
    Optional<CodeSystem> codes =
        files.file(PackFiles.CODES).flatMap(file -> new CodesFile(problems).read(file, headings));
    Map<SioCode, BigDecimal> prices =
        codes.map(each -> prices(files, year, zone, travelGroup, each)).orElse(Map.of());
    if (problems.count() > before || settings.isEmpty() || codes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RulePack(
            year,
            files.sha256(),
            codes.get(),
            settings.get().categories(),
            prices,
            settings.get().keyPerQuarter(),
            settings.get().counting(),
            checks,
            settings.get().paymentRows(),
            settings.get().tolerance()));
  }

  private Map<SioCode, BigDecimal> prices(
      PackFiles files, int year, String zone, String travelGroup, CodeSystem codes) {
    PricesFile reader = new PricesFile(problems);
    return files
        .file(PackFiles.PRICES)
        .map(
            file ->
                reader.select(file, reader.read(file, year, codes), year, zone, travelGroup, codes))
        .orElse(Map.of());
  }
}
