package no.sioadapter.report.xlsx;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.UnitKind;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.FindingText;
import no.sioadapter.quality.Group;
import no.sioadapter.report.AbsenceCounts;
import no.sioadapter.report.CheckState;
import no.sioadapter.report.Counts;
import no.sioadapter.report.FindingCount;
import no.sioadapter.report.HeldBack;
import no.sioadapter.report.InputHash;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportLine;
import no.sioadapter.report.WaiverUse;
import no.sioadapter.text.Messages;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** S01, and what a reader should know about the data behind the figures. */
final class QualitySheet {
  private static final int[] WIDTHS = {16, 72, 18, 14};
  private static final int LAST = WIDTHS.length - 1;
  private static final int VALUE = 2;
  private static final int HASH_SHOWN = 12;

  private final XSSFSheet sheet;
  private final Cells cells;
  private final Styles styles;
  private final Messages words;

  /** The next free row. */
  private int row;

  QualitySheet(XSSFSheet sheet, Styles styles, Messages words) {
    this.sheet = sheet;
    this.cells = new Cells(sheet);
    this.styles = styles;
    this.words = words;
  }

  void write(Report report) {
    SheetLook.widths(sheet, WIDTHS);
    cells.across(row++, 0, LAST, words.format("quality.title"), styles.title, 2);
    if (report.preview()) {
      cells.across(row++, 0, LAST, words.format("preview"), styles.preview, 2);
    }
    heading("quality.s01");
    value("quality.s01.persons", report.recipients());
    decisions(report.counts());
    absences(report.absences());
    heldBack(report.heldBack(), report);
    missing(report.missing());
    findings(report);
    checks(report);
    waivers(report.waivers());
    recipients(report.lines());
    inputs(report);
    String page = words.format("footer.page", Map.of("page", "&P", "pages", "&N"));
    String mark = report.preview() ? words.format("preview.short") : "";
    SheetLook.print(sheet, false, new SheetLook.Footer(report.name(), mark, page));
    SheetLook.lock(sheet);
  }

  private void decisions(Counts counts) {
    heading("quality.decisions");
    value("quality.decisions.read", counts.read());
    value("quality.decisions.counted", counts.counted());
    value("quality.decisions.outside", counts.outside());
    value("quality.decisions.notInQuarter", counts.notInQuarter());
    value("quality.decisions.leftOut", counts.leftOut());
    value("quality.decisions.repeated", counts.repeated());
  }

  private void absences(AbsenceCounts counts) {
    heading("quality.absences");
    value("quality.absences.read", counts.read());
    value("quality.absences.used", counts.used());
    value("quality.absences.leftOut", counts.leftOut());
  }

  private void heldBack(HeldBack heldBack, Report report) {
    heading("quality.heldBack");
    heldBack.byCode().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(SioCode::value)))
        .forEach(each -> heldBack(each.getKey(), each.getValue(), report));
    units("quality.heldBack.hours", heldBack.hoursWithoutCode(), UnitKind.HOUR);
    units("quality.heldBack.days", heldBack.daysWithoutCode(), UnitKind.DAY);
    value("quality.heldBack.decisions", heldBack.decisionsWithoutUnits());
  }

  private void heldBack(SioCode code, BigDecimal units, Report report) {
    cells.text(row, 0, code.value(), styles.code);
    cells.text(row, 1, name(code, report), styles.text);
    cells.number(row, VALUE, units, styles.units);
    report
        .rulePack()
        .codes()
        .find(code)
        .map(CodeEntry::unit)
        .ifPresent(unit -> cells.text(row, LAST, unit(unit), styles.unit));
    row++;
  }

  private void missing(List<SourceSystem> missing) {
    heading("quality.missing");
    if (missing.isEmpty()) {
      line(words.format("quality.missing.none"));
    }
    missing.forEach(system -> line(system.id()));
  }

  private void findings(Report report) {
    FindingText text = FindingText.in(report.municipality().language());
    heading("quality.findings");
    if (report.findings().isEmpty()) {
      line(words.format("quality.findings.none"));
      return;
    }
    columns("quality.findings.code", "quality.findings.about");
    cells.text(row - 1, VALUE, words.format("quality.findings.severity"), styles.heading);
    cells.text(row - 1, LAST, words.format("quality.findings.count"), styles.headingRight);
    for (FindingCount finding : report.findings()) {
      cells.text(row, 0, finding.code().value(), styles.code);
      cells.text(row, 1, text.of(group(finding.code())), styles.text);
      cells.text(row, VALUE, text.of(finding.severity()), styles.unit);
      cells.number(row, LAST, finding.count(), styles.whole);
      row++;
    }
    beyondErrorList(report);
  }

  /** The list that case workers mend from holds so many of each check: never silently. */
  private void beyondErrorList(Report report) {
    int limit = report.municipality().errorListLimit();
    for (FindingCount finding : report.findings()) {
      if (finding.count() > limit) {
        Map<String, Object> named =
            Map.of("code", finding.code(), "limit", limit, "more", finding.count() - limit);
        line(words.format("quality.findings.beyond", named));
      }
    }
  }

  private void checks(Report report) {
    FindingText text = FindingText.in(report.municipality().language());
    heading("quality.checks");
    cells.across(row++, 0, LAST, words.format("quality.checks.note"), styles.note, 2);
    columns("quality.findings.code", "quality.findings.about");
    cells.text(row - 1, VALUE, words.format("quality.checks.state"), styles.heading);
    cells.text(row - 1, LAST, words.format("quality.findings.count"), styles.headingRight);
    for (CheckState check : report.checks()) {
      cells.text(row, 0, check.code().value(), styles.code);
      cells.text(row, 1, text.of(group(check.code())), styles.text);
      cells.text(row, VALUE, words.format("quality.checks." + check.kind().name()), styles.unit);
      cells.number(row, LAST, check.count(), styles.whole);
      row++;
    }
  }

  /** Never silent: who answers for what, why and until when. */
  private void waivers(List<WaiverUse> waivers) {
    heading("quality.waivers");
    if (waivers.isEmpty()) {
      line(words.format("quality.waivers.none"));
    }
    for (WaiverUse waiver : waivers) {
      line(
          words.format(
              "quality.waivers.line",
              Map.of(
                  "check", waiver.check().value(),
                  "reason", waiver.reason(),
                  "by", waiver.registeredBy(),
                  "lastDay", waiver.lastDay(),
                  "findings", waiver.findings())));
    }
  }

  /** A code begins with its group's letter. */
  private static Group group(CheckCode code) {
    return List.of(Group.values()).stream()
        .filter(group -> code.value().startsWith(group.letter()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no group of checks for " + code));
  }

  private void recipients(List<ReportLine> lines) {
    heading("quality.recipients");
    columns("column.code", "column.name");
    cells.text(row - 1, VALUE, words.format("quality.recipients.count"), styles.headingRight);
    for (ReportLine line : lines) {
      cells.fill(row, 0, LAST, styles.text);
      cells.text(row, 0, line.code().code().value(), styles.code);
      cells.text(row, 1, line.code().name(), styles.text);
      cells.number(row++, VALUE, line.recipients(), styles.whole);
    }
  }

  private void inputs(Report report) {
    heading("quality.inputs");
    columns("quality.inputs.kind", "quality.inputs.name");
    cells.text(row - 1, VALUE, words.format("quality.inputs.sha256"), styles.heading);
    for (InputHash input : report.inputs()) {
      input(input.kind(), input.name(), input.sha256());
    }
    input("program", report.programVersion(), "");
  }

  /** The whole hash is in the manifest; its beginning is enough to tell two inputs apart. */
  private void input(String kind, String name, String sha256) {
    String key = "input." + kind;
    String shownKind = words.keys().contains(key) ? words.format(key) : kind;
    cells.fill(row, 0, LAST, styles.text);
    cells.text(row, 0, shownKind, styles.text);
    cells.text(row, 1, name, styles.text);
    cells.text(
        row++, VALUE, sha256.substring(0, Math.min(HASH_SHOWN, sha256.length())), styles.unit);
  }

  private static String name(SioCode code, Report report) {
    return report.rulePack().codes().find(code).map(CodeEntry::name).orElse("");
  }

  private String unit(UnitKind unit) {
    return words.format("unit." + unit.name());
  }

  private void heading(String key) {
    row++;
    cells.fill(row, 0, LAST, styles.category);
    cells.text(row++, 0, words.format(key), styles.category);
  }

  private void columns(String first, String second) {
    cells.fill(row, 0, LAST, styles.heading);
    cells.text(row, 0, words.format(first), styles.heading);
    cells.text(row++, 1, words.format(second), styles.heading);
  }

  private void line(String text) {
    cells.fill(row, 0, LAST, styles.text);
    cells.text(row++, 0, text, styles.code);
  }

  private void value(String key, long value) {
    cells.fill(row, 0, LAST, styles.text);
    cells.text(row, 1, words.format(key), styles.text);
    cells.number(row++, VALUE, value, styles.whole);
  }

  private void units(String key, BigDecimal value, UnitKind unit) {
    cells.fill(row, 0, LAST, styles.text);
    cells.text(row, 1, words.format(key), styles.text);
    cells.number(row, VALUE, value, styles.units);
    cells.text(row++, LAST, unit(unit), styles.unit);
  }
}
