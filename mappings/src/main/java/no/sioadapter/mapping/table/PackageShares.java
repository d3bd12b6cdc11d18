package no.sioadapter.mapping.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Portion;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.check.PackageSharesExceed;
import no.sioadapter.quality.check.PackageSharesIncomplete;

/** Adds up the shares of packages, on every day and for every system that sees the rows. */
final class PackageShares {
  private final Sink sink;

  PackageShares(Sink sink) {
    this.sink = sink;
  }

  /** Where the findings go. */
  interface Sink {
    void add(int line, String column, Details details);
  }

  /**
   * Examines rows of one local code with the same conditions; rows without a share are passed over.
   */
  void examine(List<MappingRow> rows) {
    List<MappingRow> shares =
        rows.stream().filter(row -> row.kind() == MappingRow.Kind.SHARE).toList();
    Set<List<Integer>> told = new HashSet<>();
    for (Optional<SourceSystem> system : systems(shares)) {
      List<MappingRow> seen =
          shares.stream()
              .filter(row -> row.system().isEmpty() || row.system().equals(system))
              .toList();
      for (LocalDate from : starts(seen)) {
        List<MappingRow> together =
            seen.stream().filter(row -> row.validity().contains(from)).toList();
        if (!together.isEmpty() && told.add(lines(together))) {
          examineSum(together);
        }
      }
    }
  }

  /** The systems that rows name, and (empty) any other. */
  private static Set<Optional<SourceSystem>> systems(List<MappingRow> rows) {
    return Stream.concat(
            rows.stream().map(MappingRow::system), Stream.of(Optional.<SourceSystem>empty()))
        .collect(Collectors.toSet());
  }

  private static Set<LocalDate> starts(List<MappingRow> rows) {
    // what is valid together changes only where a row starts or ends
    return rows.stream()
        .flatMap(row -> Stream.of(row.validity().start(), row.validity().end()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Integer> lines(List<MappingRow> rows) {
    return rows.stream().map(MappingRow::line).sorted().toList();
  }

  private void examineSum(List<MappingRow> together) {
    long hundredths =
        together.stream().mapToLong(row -> ((Portion.Share) row.portion()).hundredths()).sum();
    if (hundredths == Portion.Share.WHOLE) {
      return;
    }
    LocalCode code = together.get(0).localCode();
    BigDecimal sum = BigDecimal.valueOf(hundredths, 2);
    List<Integer> lines = lines(together);
    int last = lines.get(lines.size() - 1);
    sink.add(
        last,
        "share",
        hundredths > Portion.Share.WHOLE
            ? new PackageSharesExceed.Found(code, sum, lines)
            : new PackageSharesIncomplete.Found(code, sum, lines));
  }
}
