package no.sioadapter.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Mapping tables that give every decision the same code, with few rows or with many. */
final class Tables {
  private static final String HEADER =
      "system;local_code;local_name;unit;shift;staffing_factor;place;"
          + "sio_code;share;hours_per_week;valid_from;valid_to;note";

  private Tables() {}

  /** A row for each local code, without conditions. */
  static List<String> plain() {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (Service service : Services.MAPPED) {
      for (int district = 0; district < Services.DISTRICTS; district++) {
        lines.add(row(service, district, "", "", ""));
      }
    }
    return lines;
  }

  /** The plain one, in which home nursing in district 0 has become stationary. */
  static List<String> changed() {
    String code = Services.NURSING.localCodeIn(0) + ";";
    return plain().stream()
        .map(
            line ->
                line.startsWith("*;" + code)
                    ? line.replace(";" + Services.NURSING.sioCode() + ";", ";HTST;")
                    : line)
        .toList();
  }

  /**
   * The plain one with conditions: on every local code, a row for each unit, then one for each unit
   * with a shift or a place, then one for each unit with that and a staffing factor, until there
   * are so many.
   *
   * @param rows at least as many as there are local codes, at most 151 times that
   */
  static List<String> withConditions(int rows) {
    List<String> lines = plain();
    for (int conditions = 1; conditions <= 3; conditions++) {
      for (int unit = 0; unit < ExportFile.UNITS; unit++) {
        for (Service service : Services.MAPPED) {
          for (int district = 0; district < Services.DISTRICTS; district++) {
            if (lines.size() <= rows) {
              String second = conditions > 1 ? service.conditionValue() : "";
              String third = conditions > 2 ? "0,5" : "";
              lines.add(row(service, district, ExportFile.unit(unit), second, third));
            }
          }
        }
      }
    }
    if (lines.size() != rows + 1) {
      throw new IllegalArgumentException("no table of " + rows + " rows");
    }
    return lines;
  }

  private static String row(
      Service service, int district, String unit, String second, String factor) {
    boolean place = service.condition().equals("place");
    return String.join(
        ";",
        "*",
        service.localCodeIn(district),
        "Tjeneste",
        unit,
        place ? "" : second,
        factor,
        place ? second : "",
        service.sioCode(),
        "",
        "",
        "2016-05-01",
        "",
        "");
  }
}
