package no.sioadapter.reception;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.sioadapter.code.UnitKind;
import no.sioadapter.report.CellText;

/**
 * The overview as CSV: UTF-8 with BOM, {@code ;}, CRLF, decimal comma; a line for each municipality
 * as a whole, one for each of its codes, and the sums.
 */
public final class OverviewCsv {
  private OverviewCsv() {}

  /** The file's bytes. */
  public static byte[] of(NationalOverview overview) {
    StringWriter text = new StringWriter();
    text.write("\uFEFF");
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
      write(overview, csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(NationalOverview overview, CsvWriter csv) {
    csv.writeRecord(
        "kvartal",
        "kommunenr",
        "kommune",
        "tilstand",
        "versjon",
        "mottatt",
        "gjeldende_versjon",
        "kode",
        "enhet",
        "gjennomført",
        "mottakere",
        "netto_endring");
    String quarter = overview.quarter().toString();
    for (NationalOverview.Municipality each : overview.municipalities()) {
      String[] head = {
        quarter,
        each.number().value(),
        CellText.of(each.name()),
        each.state().map(OverviewCsv::word).orElse("MANGLER"),
        each.newest().map(report -> Integer.toString(report.name().version())).orElse(""),
        each.newest().map(report -> report.receivedAt().toString()).orElse(""),
        each.counting().map(report -> Integer.toString(report.name().version())).orElse("")
      };
      Optional<ReceivedFigures> figures = each.figures();
      String recipients = figures.map(has -> Long.toString(has.recipients())).orElse("");
      String total = figures.map(has -> has.total().toPlainString()).orElse("");
      line(csv, head, "S01", "", "", recipients, total);
      figures.ifPresent(
          has ->
              has.lines()
                  .forEach(
                      line ->
                          line(
                              csv,
                              head,
                              line.code().value(),
                              unit(line.unit()),
                              number(line.units()),
                              Long.toString(line.recipients()),
                              number(line.kroner()))));
    }
    String[] sum = {quarter, "SUM", "", "", "", "", ""};
    line(
        csv,
        sum,
        "S01",
        "",
        "",
        overview.recipients().toPlainString(),
        overview.total().toPlainString());
    for (NationalOverview.Code code : overview.codes()) {
      line(
          csv,
          sum,
          code.code().value(),
          unit(code.unit()),
          number(code.units()),
          code.recipients().toPlainString(),
          number(code.kroner()));
    }
  }

  private static void line(CsvWriter csv, String[] head, String... rest) {
    String[] all = new String[head.length + rest.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(rest, 0, all, head.length, rest.length);
    csv.writeRecord(all);
  }

  /** The words of receipts, and one for what counted until a later version did. */
  private static String word(ReceivedVersions.State state) {
    return switch (state) {
      case RECEIVED -> "MOTTATT";
      case ACCEPTED -> "GODKJENT";
      case SUPERSEDED -> "ERSTATTET";
      case REJECTED -> "AVVIST";
    };
  }

  private static String unit(UnitKind unit) {
    return unit == UnitKind.HOUR ? "timer" : "døgn";
  }

  private static String number(BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return plain.setScale(Math.max(0, plain.scale())).toPlainString().replace('.', ',');
  }
}
