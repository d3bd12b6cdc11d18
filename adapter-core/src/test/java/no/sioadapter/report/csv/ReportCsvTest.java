package no.sioadapter.report.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.sioadapter.report.OsReport;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportLine;
import org.junit.jupiter.api.Test;

class ReportCsvTest {
  private final ReportCsv csv = new ReportCsv();

  @Test
  void givesThePublishedSheetOfOsByteForByte() throws IOException {
    try (var golden =
        Objects.requireNonNull(OsReport.class.getResourceAsStream("os-2019-q1.report.csv"))) {
      assertArrayEquals(golden.readAllBytes(), csv.bytes(OsReport.complete()));
    }
  }

  @Test
  void marksAPreviewUnderTheHeaderAndLeavesTheSumLast() {
    List<String> complete = lines(OsReport.complete());
    List<String> preview = lines(OsReport.preview());

    assertEquals("FORELØPIG;;;;;;;", preview.get(1));
    assertEquals(complete.size() + 1, preview.size());
    assertEquals("SUM;;;1234;;;;3935425", preview.get(preview.size() - 1));
  }

  @Test
  void neverWritesMinusZeroNorRoundsAFigureAway() {
    ReportLine first = OsReport.complete().lines().get(0);
    BigDecimal change = new BigDecimal("-0.00001");
    ReportLine line =
        new ReportLine(
            first.code(),
            new BigDecimal("0.5"),
            first.yearlyUnits(),
            new BigDecimal("1E+3"),
            new BigDecimal("999.99999"),
            BigDecimal.ZERO,
            change,
            new BigDecimal("-0.000005"),
            1);

    List<String> written = lines(OsReport.withLines(List.of(line), new BigDecimal("-0")));

    assertEquals("HTAMDK;timer;999,99999;1;1000;-0,00001;0,50;0,00", written.get(1));
    assertEquals("SUM;;;1234;;;;0", written.get(2));
  }

  private List<String> lines(Report report) {
    return new String(csv.bytes(report), StandardCharsets.UTF_8).lines().toList();
  }
}
