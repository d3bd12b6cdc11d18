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

  /** What could be read of the files, each by itself. */
  private record Parts(
      Map<CheckCode, CheckSetting> checks,
      Optional<YearSettings> settings,
      Optional<CodeSystem> codes,
      Map<PriceKey, BigDecimal> prices) {}

  /**
   * Reads all four files for one municipality.
   *
   * @param zone the employer-contribution zone whose prices are wanted
   * @param travelGroup the travel-time group whose prices are wanted
   */
  public Optional<RulePack> read(PackFiles files, int year, String zone, String travelGroup) {
    int before = problems.count();
    Parts parts = parts(files, year);
    Map<SioCode, BigDecimal> prices = prices(files, parts, year, zone, travelGroup);
    return whole(files, year, parts, before)
        .map(
            all ->
                new RulePack(
                    year,
                    all.sha256(),
                    all.codes(),
                    all.settings().categories(),
                    prices,
                    all.settings().keyPerQuarter(),
                    all.settings().counting(),
                    all.checks(),
                    all.settings().paymentRows(),
                    all.settings().tolerance()));
  }

  /** Reads all four files for everybody: with the prices of every zone and travel group. */
  public Optional<RuleYear> readYear(PackFiles files, int year) {
    int before = problems.count();
    return whole(files, year, parts(files, year), before);
  }

  /** Reads the year's settings alone. */
  public Optional<YearSettings> readSettings(PackFiles files, int year) {
    return files
        .file(PackFiles.SETTINGS)
        .flatMap(file -> new SettingsFile(problems).read(file, year));
  }

  /**
   * Reads what became of the codes of the year before; nothing where the pack doesn't say.
   *
   * @param codes the pack's own codes, which every successor is one of
   */
  public CodeSuccessors readSuccessors(PackFiles files, int year, CodeSystem codes) {
    return files
        .successors()
        .map(file -> new SuccessorsFile(problems).read(file, year, codes))
        .orElse(CodeSuccessors.NONE);
  }

  private Optional<RuleYear> whole(PackFiles files, int year, Parts parts, int before) {
    if (problems.count() > before || parts.settings().isEmpty() || parts.codes().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RuleYear(
            year,
            files.sha256(),
            parts.codes().get(),
            parts.prices(),
            parts.settings().get(),
            parts.checks()));
  }

  private Parts parts(PackFiles files, int year) {
    Map<CheckCode, CheckSetting> checks =
        files
            .file(PackFiles.CHECKS)
            .map(file -> new ChecksFile(problems).read(file))
            .orElse(Map.of());
    Optional<YearSettings> settings = readSettings(files, year);
    Optional<Map<String, String>> headings = settings.map(YearSettings::categories);
    Optional<CodeSystem> codes =
        files.file(PackFiles.CODES).flatMap(file -> new CodesFile(problems).read(file, headings));
    Map<PriceKey, BigDecimal> prices =
        codes
            .flatMap(
                known ->
                    files
                        .file(PackFiles.PRICES)
                        .map(file -> new PricesFile(problems).read(file, year, known)))
            .orElse(Map.of());
    return new Parts(checks, settings, codes, prices);
  }

  private Map<SioCode, BigDecimal> prices(
      PackFiles files, Parts parts, int year, String zone, String travelGroup) {
    return parts
        .codes()
        .flatMap(
            codes ->
                files
                    .file(PackFiles.PRICES)
                    .map(
                        file ->
                            new PricesFile(problems)
                                .select(file, parts.prices(), year, zone, travelGroup, codes)))
        .orElse(Map.of());
  }
}
