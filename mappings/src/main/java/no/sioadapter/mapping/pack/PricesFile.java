package no.sioadapter.mapping.pack;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.SioCode;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.Decimals;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;

/** Reads {@code prices.csv}: kroner per unit by zone, travel group and code. */
final class PricesFile {
  private static final List<String> COLUMNS =
      List.of("year", "zone", "travel_group", "code", "unit_price");
  private static final Decimals PRICES = Decimals.between("0.01", "999999.99", 2);

  private final Problems problems;
  private final CellReader cells;

  PricesFile(Problems problems) {
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  /** Every price of the file; the whole file is examined, whichever zone is asked for later. */
  Map<PriceKey, BigDecimal> read(InputFile file, int year, CodeSystem codes) {
    Map<PriceKey, BigDecimal> prices = new HashMap<>();
    Map<PriceKey, Long> lines = new HashMap<>();
    CsvTable.read(file, COLUMNS, List.of(), problems)
        .ifPresent(table -> table.rows().forEach(row -> read(row, year, codes, prices, lines)));
    return prices;
  }

  private void read(
      CsvTable.Row row,
      int year,
      CodeSystem codes,
      Map<PriceKey, BigDecimal> prices,
      Map<PriceKey, Long> lines) {
    Years.examine(row.cell("year"), year, problems);
    Optional<SioCode> code = cells.code(row.cell("code"));
    code.filter(each -> codes.find(each).isEmpty())
        .ifPresent(
            each ->
                problems.add(row.where().at("code"), new Reason.CodeNotInPack(each.value(), year)));
    Optional<String> zone = cells.text(row.cell("zone"));
    Optional<String> group = cells.text(row.cell("travel_group"));
    Optional<BigDecimal> price = cells.decimal(row.cell("unit_price"), PRICES);
    if (code.isEmpty() || zone.isEmpty() || group.isEmpty() || price.isEmpty()) {
      return;
    }
    PriceKey key = new PriceKey(zone.get(), group.get(), code.get());
    Long first = lines.putIfAbsent(key, row.where().line());
    if (first != null) {
      problems.add(row.where().at("code"), new Reason.ListedTwice(key.code().value(), first));
    }
    prices.put(key, price.get());
  }

  /** The prices of one zone and travel group; a code without one is a problem. */
  Map<SioCode, BigDecimal> select(
      InputFile file,
      Map<PriceKey, BigDecimal> all,
      int year,
      String zone,
      String travelGroup,
      CodeSystem codes) {
    Map<SioCode, BigDecimal> prices = new HashMap<>();
    all.forEach(
        (key, price) -> {
          if (key.zone().equals(zone) && key.travelGroup().equals(travelGroup)) {
            prices.put(key.code(), price);
          }
        });
    List<String> missing =
        codes.entries().stream()
            .map(CodeEntry::code)
            .filter(each -> !prices.containsKey(each))
            .map(SioCode::value)
            .toList();
    if (!missing.isEmpty()) {
      problems.add(file.where(), new Reason.PriceMissing(zone, travelGroup, year, missing));
    }
    return prices;
  }
}
