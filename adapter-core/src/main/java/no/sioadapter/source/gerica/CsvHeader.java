package no.sioadapter.source.gerica;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.check.WrongColumns;
import no.sioadapter.quality.check.WrongColumns.Reason;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.Word;

/** Which column of a file holds which field, whatever their order, by the profile's names. */
final class CsvHeader<F extends Enum<F>> {
  /** More columns than any export has. */
  static final int MOST_COLUMNS = 1000;

  private final ColumnNames<F> profile;
  private final Location where;
  private final Map<F, Integer> columns = new HashMap<>();
  private final Map<F, String> names = new HashMap<>();
  private final List<String> unknown = new ArrayList<>();
  private final int size;

  /**
   * Finds the fields.
   *
   * @throws DeliveryRefused where a required one is missing, or one stands there twice
   */
  CsvHeader(CsvRow header, ColumnNames<F> profile, Location file) throws DeliveryRefused {
    this.profile = profile;
    this.where = new Location(file.file(), header.line(), "");
    this.size = header.size();
    if (size > MOST_COLUMNS) {
      throw refused(Reason.TOO_MANY, String.valueOf(MOST_COLUMNS));
    }
    Map<String, F> meanings = profile.meanings();
    for (int i = 0; i < size; i++) {
      String name = Word.strip(header.values()[i]);
      F field = meanings.get(Word.fold(name));
      if (field == null) {
        unknown.add(name);
      } else if (columns.put(field, i) != null) {
        throw refused(Reason.TWICE, profile.shown(field));
      } else {
        names.put(field, name);
      }
    }
    refuseMissing(profile.required());
  }

  /** How many values each row must have. */
  int size() {
    return size;
  }

  /** The header's own line. */
  Location where() {
    return where;
  }

  /** Columns that the profile doesn't know. */
  List<String> unknown() {
    return unknown;
  }

  /** What the file calls the field; where it hasn't got it, what the profile does. */
  String name(F field) {
    String name = names.get(field);
    return name == null ? profile.shown(field) : name;
  }

  /** What a row says; empty text where the file hasn't got the column. */
  String text(CsvRow row, F field) {
    Integer column = columns.get(field);
    return column == null ? "" : row.values()[column];
  }

  private void refuseMissing(Collection<F> required) throws DeliveryRefused {
    if (columns.isEmpty()) {
      // the first line may be a record, so nothing of it is repeated
      throw refused(Reason.NO_HEADER, "");
    }
    String missing =
        required.stream()
            .filter(field -> !columns.containsKey(field))
            .map(profile::shown)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw refused(Reason.MISSING, missing);
    }
  }

  private DeliveryRefused refused(Reason reason, String expected) {
    return new DeliveryRefused(where, new WrongColumns.Found(reason, expected));
  }
}
