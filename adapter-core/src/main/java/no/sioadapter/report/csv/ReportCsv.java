package no.sioadapter.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import no.sioadapter.code.UnitKind;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportFormat;
import no.sioadapter.report.ReportLine;

/**
 * The report as CSV: UTF-8 with BOM, {@code ;}, CRLF, decimal comma, all codes in the rule pack's
 * order. The columns are a contract, so what has no column has no place here: a preview is marked
 * by a line of its own right under the header, and units by hand are marked in the other files.
 */
public final class ReportCsv implements ReportFormat {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int UNIT_DECIMALS = 4;
  private static final int KRONER_DECIMALS = 2;

  @Override
  public String suffix() {
    return ".csv";
  }

  @Override
  public byte[] bytes(Report report) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
      write(report, csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Report report, CsvWriter csv) {
    csv.writeRecord(
        "kode",
        "enhet",
        "gjennomført",
        "mottakere",
        "planlagt_kvartal",
        "endring",
        "enhetspris",
        "netto_endring");
    if (report.preview()) {
      csv.writeRecord("FORELØPIG", "", "", "", "", "", "", "");
    }
    report.lines().forEach(line -> write(line, csv));
    String recipients = Long.toString(report.recipients());
    csv.writeRecord("SUM", "", "", recipients, "", "", "", whole(report.total()));
  }

  private static void write(ReportLine line, CsvWriter csv) {
    csv.writeRecord(
        line.code().code().value(),
        line.code().unit() == UnitKind.HOUR ? "timer" : "døgn",
        CommaNumber.exact(line.delivered(), UNIT_DECIMALS),
        Long.toString(line.recipients()),
        whole(line.planned()),
        CommaNumber.exact(line.change(), UNIT_DECIMALS),
        CommaNumber.exact(line.unitPrice(), KRONER_DECIMALS),
        CommaNumber.shown(line.net(), KRONER_DECIMALS));
  }

  /** A whole number that isn't whole is a fault upstream, and never rounded away. */
  private static String whole(BigDecimal value) {
    return value.setScale(0).toPlainString();
  }
}
