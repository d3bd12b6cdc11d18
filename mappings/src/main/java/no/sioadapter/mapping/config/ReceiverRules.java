package no.sioadapter.mapping.config;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.pack.PackFiles;
import no.sioadapter.mapping.pack.PackReader;
import no.sioadapter.mapping.pack.RuleYear;
import no.sioadapter.period.Quarter;
import no.sioadapter.reception.RuleSource;
import no.sioadapter.rulepack.RulePack;

/**
 * The rules that a receiver judges by: packs in a folder of its own, {@code rulepack/<year>}, else
 * those that are shipped. A pack is read once; another edition of it needs a new start.
 */
public final class ReceiverRules implements RuleSource {
  private final Optional<Path> folder;
  private final MunicipalityNumbers numbers;
  private final Map<Integer, Optional<RuleYear>> years = new ConcurrentHashMap<>();

  /**
   * Reads the municipality numbers that are shipped.
   *
   * @param folder where {@code rulepack/<year>} may lie
   * @throws IOException where the program's own list can't be read
   */
  public ReceiverRules(Optional<Path> folder) throws IOException {
    this.folder = folder;
    Problems problems = new Problems();
    this.numbers = MunicipalityNumbers.read(MunicipalityNumbers.shipped(), problems);
    if (problems.count() > 0) {
      throw new IllegalStateException("the program ships a list that it can't read");
    }
  }

  @Override
  public Answer rules(int year, String zone, String travelGroup) throws IOException {
    Optional<RuleYear> rules = year(year);
    if (rules.isEmpty()) {
      return new Answer.NoSuchYear();
    }
    RuleYear known = rules.orElseThrow();
    Map<SioCode, BigDecimal> prices = new HashMap<>();
    known
        .prices()
        .forEach(
            (key, price) -> {
              if (key.zone().equals(zone) && key.travelGroup().equals(travelGroup)) {
                prices.put(key.code(), price);
              }
            });
    boolean whole =
        known.codes().entries().stream().allMatch(entry -> prices.containsKey(entry.code()));
    return whole ? new Answer.Found(pack(known, prices)) : new Answer.NoSuchPrices();
  }

  @Override
  public boolean mayReport(MunicipalityNumber number, Quarter quarter) {
    return numbers.allows(number, quarter);
  }

  @Override
  public SortedMap<MunicipalityNumber, String> municipalities(Quarter quarter) {
    return numbers.valid(quarter);
  }

  /**
   * A year's rules.
   *
   * @throws IOException where the disk fails, or the folder's own pack is at fault: then nobody can
   *     be judged by it
   */
  private Optional<RuleYear> year(int year) throws IOException {
    Optional<RuleYear> known = years.get(year);
    if (known != null) {
      return known;
    }
    Problems problems = new Problems();
    Optional<PackFiles> files = PackFiles.find(folder, year, problems);
    Optional<RuleYear> read =
        files.flatMap(found -> new PackReader(problems).readYear(found, year));
    if (files.isPresent() && read.isEmpty()) {
      throw new IOException("the rule pack of " + year + " is at fault");
    }
    years.put(year, read);
    return read;
  }

  private static RulePack pack(RuleYear year, Map<SioCode, BigDecimal> prices) {
    return new RulePack(
        year.year(),
        year.sha256(),
        year.codes(),
        year.settings().categories(),
        prices,
        year.settings().keyPerQuarter(),
        year.settings().counting(),
        year.checks(),
        year.settings().paymentRows(),
        year.settings().tolerance());
  }
}
