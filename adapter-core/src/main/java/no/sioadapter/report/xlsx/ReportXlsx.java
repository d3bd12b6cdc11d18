package no.sioadapter.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportFormat;
import no.sioadapter.text.Messages;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The report as a workbook: the settlement form with live formulas, and a sheet with S01 and what
 * is known about the quality of the data. It speaks the municipality's language.
 */
public final class ReportXlsx implements ReportFormat {
  /** The bundle with the form's words. */
  static final String WORDS = "no/sioadapter/report/xlsx/form";

  private static final String PROGRAM = "SIO-adapter";

  @Override
  public String suffix() {
    return ".xlsx";
  }

  @Override
  public byte[] bytes(Report report) {
    Messages words = Messages.of(WORDS, report.municipality().language());
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook);
      new FormSheet(workbook.createSheet(words.format("sheet.form")), styles, words).write(report);
      new QualitySheet(workbook.createSheet(words.format("sheet.quality")), styles, words)
          .write(report);
      describe(report, words, workbook.getProperties());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return FixedZip.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(Report report, Messages words, POIXMLProperties properties) {
    properties.getCoreProperties().setTitle(words.format("title") + " " + report.name());
    properties.getCoreProperties().setCreator(PROGRAM);
    properties.getCoreProperties().setCreated(Optional.of(Date.from(report.asOf())));
    properties.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
  }
}
