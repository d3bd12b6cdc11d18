package no.sioadapter.report.xlsx;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.Report;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.text.Messages;

/** The form's header fields: what the report is about. */
final class HeadBlock {
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final Cells cells;
  private final Styles styles;
  private final Messages words;

  HeadBlock(Cells cells, Styles styles, Messages words) {
    this.cells = cells;
    this.styles = styles;
    this.words = words;
  }

  void write(Report report) {
    Municipality municipality = report.municipality();
    int row = Layout.TOP;
    label(row, "head.year");
    cells.number(row++, Layout.HEAD_VALUE, report.quarter().year(), styles.headWhole);
    text(row++, "head.period", period(report.quarter()));
    text(row++, "head.municipality", named(municipality));
    text(row++, "head.zone", municipality.zone());
    text(row++, "head.travelGroup", municipality.travelGroup());
    label(row, "head.key");
    cells.number(row++, Layout.HEAD_VALUE, report.rulePack().keyPerQuarter(), styles.headKey);
    text(row, "head.version", version(report));
  }

  private void label(int row, String key) {
    cells.text(row, Layout.CODE, words.format(key), styles.label);
  }

  private void text(int row, String key, String value) {
    label(row, key);
    cells.text(row, Layout.HEAD_VALUE, value, styles.headText);
  }

  private String period(Quarter quarter) {
    return words.format(
        "head.period.value",
        Map.of(
            "quarter", quarter.number(),
            "year", quarter.year(),
            "from", quarter.firstDay(),
            "to", quarter.lastDay()));
  }

  private String named(Municipality municipality) {
    return words.format(
        "head.municipality.value",
        Map.of("number", municipality.number(), "name", municipality.name()));
  }

  private String version(Report report) {
    LocalDate date = LocalDate.ofInstant(report.asOf(), NORWAY);
    return report
        .supersedes()
        .map(
            before ->
                words.format(
                    "head.version.later",
                    Map.of("version", report.version(), "supersedes", before, "date", date)))
        .orElseGet(
            () ->
                words.format(
                    "head.version.first", Map.of("version", report.version(), "date", date)));
  }
}
