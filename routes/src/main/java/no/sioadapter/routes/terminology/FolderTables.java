package no.sioadapter.routes.terminology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.table.MappingTable;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.period.Quarter;
import no.sioadapter.rulepack.RulePack;

/** One municipality's table beside the codes of every year that it has usable rules of. */
final class FolderTables {
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final int QUARTERS = 4;

  private final Path folder;
  private final List<NationalCodes> shipped;

  FolderTables(Path folder, List<NationalCodes> shipped) {
    this.folder = folder;
    this.shipped = shipped;
  }

  static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  List<LocalTable> tables(TablesInUse.InUse inUse) throws IOException {
    List<LocalTable> tables = new ArrayList<>();
    for (int year : years()) {
      table(inUse, year).ifPresent(tables::add);
    }
    return tables;
  }

  private SortedSet<Integer> years() throws IOException {
    SortedSet<Integer> years = new TreeSet<>();
    shipped.forEach(each -> years.add(each.year()));
    Path own = folder.resolve("rulepack");
    if (Files.isDirectory(own)) {
      try (Stream<Path> packs = Files.list(own)) {
        packs
            .map(FolderTables::name)
            .filter(each -> YEAR.matcher(each).matches())
            .forEach(each -> years.add(Integer.valueOf(each)));
      }
    }
    return years;
  }

  /** Empty where no run of that year could use it: then there is nothing to translate by. */
  private Optional<LocalTable> table(TablesInUse.InUse inUse, int year) throws IOException {
    Optional<RulePack> pack = pack(year);
    if (pack.isEmpty()) {
      return Optional.empty();
    }
    return new TableReader(pack.get())
        .read(inUse.file())
        .table()
        .map(table -> table(inUse, table, codes(pack.get())));
  }

  private LocalTable table(TablesInUse.InUse inUse, MappingTable table, NationalCodes codes) {
    return new LocalTable(
        new MunicipalityNumber(name(folder)), inUse.version(), codes, table, table.rows());
  }

  private NationalCodes codes(RulePack pack) {
    return shipped.stream()
        .filter(each -> each.packHash().equals(pack.sha256()))
        .findFirst()
        .orElseGet(
            () ->
                new NationalCodes(
                    pack.year(), pack.sha256(), false, pack.codes(), pack.categories()));
  }

  /** A number may be valid, or the municipality take part, in some quarters of a year only. */
  private Optional<RulePack> pack(int year) throws IOException {
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      try {
        return Optional.of(MunicipalityFolder.at(folder).rules(new Quarter(year, quarter)).pack());
      } catch (ConfigurationRefused refused) {
        // the next quarter is tried; runs say what is wrong, and to whom
      }
    }
    return Optional.empty();
  }
}
