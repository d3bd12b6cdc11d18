package no.sioadapter.mapping.table;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.StaffingFactor;

/**
 * A row as text, a cell a column: one way to write each value. Numbers have a decimal comma and no
 * zeros at the end, days are as ISO has them.
 */
public final class TableCells {
  static final String ALL_SYSTEMS = "*";
  static final String OUTSIDE = "-";
  static final Map<String, Shift> SHIFTS =
      Map.of("day-evening", Shift.DAY_EVENING, "night", Shift.NIGHT);
  static final Map<String, PlaceOwnership> PLACES =
      Map.of("own", PlaceOwnership.OWN, "bought", PlaceOwnership.BOUGHT);

  private static final int SHARE_DECIMALS = 2;
  private static final int HOURS_DECIMALS = 4;

  private TableCells() {}

  /** All cells of the row, blank ones as empty text. */
  public static Map<TableColumn, String> of(TableRow row) {
    Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
    for (TableColumn column : TableColumn.values()) {
      cells.put(column, of(row, column));
    }
    return Collections.unmodifiableMap(cells);
  }

  /** One cell of the row. */
  public static String of(TableRow row, TableColumn column) {
    return switch (column) {
      case SYSTEM -> row.system().map(Object::toString).orElse(ALL_SYSTEMS);
      case LOCAL_CODE -> row.localCode().value();
      case LOCAL_NAME -> row.localName();
      case UNIT -> row.unit().orElse("");
      case SHIFT -> row.shift().map(TableCells::word).orElse("");
      case STAFFING_FACTOR -> row.staffingFactor().map(TableCells::number).orElse("");
      case PLACE -> row.place().map(TableCells::word).orElse("");
      case SIO_CODE -> row.target() instanceof SioCode code ? code.value() : OUTSIDE;
      case SHARE -> share(row.portion()).map(TableCells::number).orElse("");
      case HOURS_PER_WEEK -> hours(row.portion()).map(TableCells::number).orElse("");
      case VALID_FROM -> row.validFrom().map(Object::toString).orElse("");
      case VALID_TO -> row.validTo().map(Object::toString).orElse("");
      case NOTE -> row.note();
    };
  }

  /** {@code day-evening} or {@code night}. */
  public static String word(Shift shift) {
    return shift == Shift.NIGHT ? "night" : "day-evening";
  }

  /** {@code own} or {@code bought}. */
  public static String word(PlaceOwnership place) {
    return place == PlaceOwnership.OWN ? "own" : "bought";
  }

  static Optional<BigDecimal> share(Optional<Portion> portion) {
    return portion
        .filter(Portion.Share.class::isInstance)
        .map(each -> BigDecimal.valueOf(((Portion.Share) each).hundredths(), SHARE_DECIMALS));
  }

  static Optional<BigDecimal> hours(Optional<Portion> portion) {
    return portion
        .filter(Portion.FixedHours.class::isInstance)
        .map(
            each ->
                BigDecimal.valueOf(((Portion.FixedHours) each).tenThousandths(), HOURS_DECIMALS));
  }

  private static String number(StaffingFactor factor) {
    return number(factor.value());
  }

  private static String number(BigDecimal number) {
    BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return bare.toPlainString().replace('.', ',');
  }
}
