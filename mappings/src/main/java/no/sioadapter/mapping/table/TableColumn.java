package no.sioadapter.mapping.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a mapping table, in the order in which it is written. */
public enum TableColumn {
  SYSTEM,
  LOCAL_CODE,
  LOCAL_NAME,
  UNIT,
  SHIFT,
  STAFFING_FACTOR,
  PLACE,
  SIO_CODE,
  SHARE,
  HOURS_PER_WEEK,
  VALID_FROM,
  VALID_TO,
  NOTE;

  /** The heading: {@code local_code}. */
  public String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its place in the table, from 0. */
  public int index() {
    return List.of(values()).indexOf(this);
  }

  /** The column of a heading; empty where no column is called so. */
  public static Optional<TableColumn> of(String heading) {
    return Arrays.stream(values()).filter(each -> each.heading().equals(heading)).findFirst();
  }

  /** Those that a table can be without. */
  public boolean isOptional() {
    return this == LOCAL_NAME || this == NOTE;
  }

  static List<String> headings(boolean optional) {
    return Arrays.stream(values())
        .filter(each -> each.isOptional() == optional)
        .map(TableColumn::heading)
        .toList();
  }
}
