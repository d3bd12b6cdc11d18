package no.sioadapter.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A tiny interpreter of mapping.csv (formats, section 3): the fitting rows with most conditions.
 */
record NaiveMapping(List<Row> rows) {

  static NaiveMapping read(Path file) throws IOException {
    return new NaiveMapping(
        Files.readAllLines(file).stream().skip(1).map(NaiveExports::cells).map(Row::new).toList());
  }

  List<Row> rowsFor(NaiveDecision decision, LocalDate day) {
    List<Row> fitting = rows.stream().filter(row -> row.fits(decision, day)).toList();
    int most = fitting.stream().mapToInt(row -> row.conditions().size()).max().orElse(0);
    List<Row> best = fitting.stream().filter(row -> row.conditions().size() == most).toList();
    if (best.isEmpty() || best.stream().map(Row::conditions).distinct().count() > 1) {
      throw new AssertionError(best.size() + " rows fit decision " + decision.number());
    }
    if (best.size() > 1 && best.stream().anyMatch(row -> row.share().equals(row.hours()))) {
      throw new AssertionError("no package, and more than one row: " + decision.number());
    }
    return best;
  }

  /** A row, its cells in the table's order. */
  record Row(List<String> cells) {
    String system() {
      return cells.get(0);
    }

    String localCode() {
      return cells.get(1);
    }

    String sioCode() {
      return cells.get(7);
    }

    String share() {
      return cells.get(8);
    }

    String hours() {
      return cells.get(9);
    }

    /** The conditions that are set: column and value. */
    List<String> conditions() {
      return IntStream.rangeClosed(3, 6)
          .filter(column -> !cells.get(column).isEmpty())
          .mapToObj(column -> column + "=" + cells.get(column))
          .toList();
    }

    LocalDate first() {
      return cells.get(10).isEmpty() ? LocalDate.MIN : LocalDate.parse(cells.get(10));
    }

    LocalDate last() {
      return cells.get(11).isEmpty() ? LocalDate.MAX : LocalDate.parse(cells.get(11));
    }

    boolean fits(NaiveDecision decision, LocalDate day) {
      return (system().equals("*") || system().equals(decision.system()))
          && localCode().equals(decision.code())
          && !day.isBefore(first())
          && !day.isAfter(last())
          && meets(3, decision.unit())
          && meets(4, shift(decision.shift()))
          && (cells.get(5).isEmpty() || sameNumber(cells.get(5), decision.factor()))
          && meets(6, place(decision.place()));
    }

    private boolean meets(int column, String value) {
      return cells.get(column).isEmpty() || cells.get(column).equals(value);
    }

    private static boolean sameNumber(String one, String other) {
      return !other.isEmpty()
          && new BigDecimal(one.replace(',', '.'))
                  .compareTo(new BigDecimal(other.replace(',', '.')))
              == 0;
    }

    private static String shift(String word) {
      return switch (word) {
        case "dag", "kveld" -> "day-evening";
        case "natt" -> "night";
        default -> "";
      };
    }

    private static String place(String word) {
      return switch (word) {
        case "egen" -> "own";
        case "kjop" -> "bought";
        default -> "";
      };
    }

    /** What a day of the decision gives to the row's code. */
    Fraction daily(NaiveDecision decision) {
      if (!hours().isEmpty()) {
        return Fraction.parse(hours()).over(7);
      }
      return share().isEmpty()
          ? decision.daily()
          : decision.daily().times(Fraction.parse(share())).over(100);
    }
  }
}
