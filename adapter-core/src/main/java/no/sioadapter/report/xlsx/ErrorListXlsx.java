package no.sioadapter.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.report.Report;
import no.sioadapter.report.errorlist.ErrorList;
import no.sioadapter.report.errorlist.ListedFinding;
import no.sioadapter.report.errorlist.PersonIds;
import no.sioadapter.report.errorlist.Wording;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The error list as a workbook ({@code …-feilliste.xlsx}): an overview, and a sheet with all lines
 * to filter by unit. Local only, never delivered. Nothing of it passes through a temporary file.
 */
public final class ErrorListXlsx {
  private static final String PROGRAM = "SIO-adapter";

  private final Wording wording;
  private final PersonIds ids;

  /** In these words, to readers who may see as much. */
  public ErrorListXlsx(Wording wording, PersonIds ids) {
    this.wording = wording;
    this.ids = ids;
  }

  /** The file's content: a function of its arguments, so the same run gives the same bytes. */
  public byte[] bytes(Report report, ErrorList list) throws IOException {
    List<ListedFinding> findings = list.findings();
    try (XSSFWorkbook around = new XSSFWorkbook()) {
      Styles styles = new Styles(around);
      ListStyles look = new ListStyles(around, styles);
      XSSFSheet first = around.createSheet(wording.word("sheet.overview"));
      XSSFSheet second = around.createSheet(wording.word("sheet.list"));
      OverviewSheet overview = new OverviewSheet(first, styles, look, wording);
      overview.write(report, list.units(), list.checks(), firstRows(findings), ids);
      ListSheet lines = new ListSheet(wording, ids, styles, look);
      lines.prepare(second, report, findings, overview::rowOf);
      describe(report, around);
      return FixedZip.of(written(around, second.getSheetName(), lines, findings));
    }
  }

  private static byte[] written(
      XSSFWorkbook around, String sheet, ListSheet lines, List<ListedFinding> findings)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook(around)) {
      // what is larger than 4 GB is no list, and not every reader knows the larger form
      workbook.setZip64Mode(Zip64Mode.Never);
      workbook.getStreamingSheet(sheet).setRowGenerator(rows -> lines.write(rows, findings));
      workbook.writeAvoidingTempFiles(out);
    }
    return out.toByteArray();
  }

  private static Map<String, Integer> firstRows(List<ListedFinding> findings) {
    Map<String, Integer> rows = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      rows.putIfAbsent(findings.get(i).about().unit(), ListSheet.HEADING + 1 + i);
    }
    return rows;
  }

  private void describe(Report report, XSSFWorkbook workbook) {
    var properties = workbook.getProperties();
    properties.getCoreProperties().setTitle(wording.word("title") + " " + report.name());
    properties.getCoreProperties().setCreator(PROGRAM);
    properties.getCoreProperties().setCreated(Optional.of(Date.from(report.asOf())));
    properties.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
  }
}
