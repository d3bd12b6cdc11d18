package no.sioadapter.report.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.sioadapter.report.OsReport;
import no.sioadapter.report.fhir.ReportFhir;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MeasureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The four files as they lie in the folder, each read by other means than it was written. */
@TestInstance(Lifecycle.PER_CLASS)
class StandardFilesTest {
  private final ReportFiles files = ReportFiles.standard(ReportFhir.DEFAULT_BASE);

  @Test
  void allFourAgreeOnTheDeliveredUnitsOfEveryCode(@TempDir Path folder)
      throws IOException, ParserConfigurationException, SAXException {
    files.write(OsReport.complete(), folder);

    Map<String, BigDecimal> sheet = new HashMap<>();
    OsReport.rows("os-2019-q1.csv").forEach(row -> put(sheet, row[0], new BigDecimal(row[7])));
    assertEquals(sheet, csv(folder.resolve("sio-1243-2019Q1-v1.csv")));
    assertEquals(sheet, xml(folder.resolve("sio-1243-2019Q1-v1.xml")));
    assertEquals(sheet, fhir(folder.resolve("sio-1243-2019Q1-v1.fhir.json")));
    assertEquals(sheet, xlsx(folder.resolve("sio-1243-2019Q1-v1.xlsx")));
  }

  @Test
  void theSameReportGivesTheSameBytes(@TempDir Path one, @TempDir Path other) throws IOException {
    List<WrittenFile> written = files.write(OsReport.preview(), one);

    assertEquals(
        written, ReportFiles.standard(ReportFhir.DEFAULT_BASE).write(OsReport.preview(), other));
    assertEquals(
        List.of(
            "sio-1243-2019Q1-v2.xlsx",
            "sio-1243-2019Q1-v2.xml",
            "sio-1243-2019Q1-v2.csv",
            "sio-1243-2019Q1-v2.fhir.json",
            "sio-1243-2019Q1-v2.manifest.json"),
        written.stream().map(WrittenFile::name).toList());
    for (WrittenFile file : written) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(file.name())),
          Files.readAllBytes(other.resolve(file.name())));
    }
  }

  private static Map<String, BigDecimal> csv(Path path) throws IOException {
    Map<String, BigDecimal> delivered = new HashMap<>();
    List<String> lines = Files.readAllLines(path);
    for (String line : lines.subList(1, lines.size() - 1)) {
      String[] cells = line.split(";", -1);
      put(delivered, cells[0], new BigDecimal(cells[2].replace(',', '.')));
    }
    return delivered;
  }

  private static Map<String, BigDecimal> xml(Path path)
      throws IOException, ParserConfigurationException, SAXException {
    Map<String, BigDecimal> delivered = new HashMap<>();
    NodeList lines =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(path.toFile())
            .getElementsByTagName("Linje");
    for (int i = 0; i < lines.getLength(); i++) {
      Element line = (Element) lines.item(i);
      String units = line.getElementsByTagName("Gjennomfort").item(0).getTextContent();
      put(delivered, line.getAttribute("kode"), new BigDecimal(units));
    }
    return delivered;
  }

  private static Map<String, BigDecimal> fhir(Path path) throws IOException {
    Map<String, BigDecimal> delivered = new HashMap<>();
    Bundle bundle =
        FhirContext.forR4Cached()
            .newJsonParser()
            .parseResource(Bundle.class, Files.readString(path));
    MeasureReport report = (MeasureReport) bundle.getEntry().get(2).getResource();
    report
        .getGroup()
        .forEach(
            group ->
                put(
                    delivered,
                    group.getCode().getCodingFirstRep().getCode(),
                    group.getMeasureScore().getValue()));
    return delivered;
  }

  private static Map<String, BigDecimal> xlsx(Path path) throws IOException {
    Map<String, BigDecimal> delivered = new HashMap<>();
    try (InputStream stream = Files.newInputStream(path);
        XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
      for (Row row : workbook.getSheetAt(0)) {
        boolean line =
            row.getCell(5) != null
                && row.getCell(5).getCellType() == CellType.NUMERIC
                && !row.getCell(5).getCellStyle().getLocked();
        if (line) {
          put(
              delivered,
              row.getCell(0).getStringCellValue().replaceAll("[* †]", ""),
              BigDecimal.valueOf(row.getCell(5).getNumericCellValue()));
        }
      }
    }
    return delivered;
  }

  private static void put(Map<String, BigDecimal> delivered, String code, BigDecimal units) {
    delivered.put(code, units.setScale(4));
  }
}
