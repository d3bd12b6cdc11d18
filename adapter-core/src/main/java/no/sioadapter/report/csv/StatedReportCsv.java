package no.sioadapter.report.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sioadapter.code.UnitKind;
import no.sioadapter.report.stated.Figure;
import no.sioadapter.report.stated.StatedFile;
import no.sioadapter.report.stated.StatedNumber;
import no.sioadapter.report.stated.StatedRow;
import no.sioadapter.report.stated.Unreadable;

/** Reads a report's CSV that another has sent, as {@link ReportCsv} writes it. */
public final class StatedReportCsv {
  private static final List<String> HEADER =
      List.of(
          "kode",
          "enhet",
          "gjennomført",
          "mottakere",
          "planlagt_kvartal",
          "endring",
          "enhetspris",
          "netto_endring");
  private static final String PREVIEW = "FORELØPIG";
  private static final String SUM = "SUM";
  private static final int RECIPIENTS = 3;
  private static final int NET = 7;
  private static final int MOST_ROWS = 1000;
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,9}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(,[0-9]{1,10})?");

  /**
   * What it says.
   *
   * @throws Unreadable where it isn't such a file
   */
  public StatedFile read(byte[] bytes) throws Unreadable {
    List<CsvRecord> records = records(text(bytes));
    if (records.size() < 2 || !records.get(0).getFields().equals(HEADER)) {
      throw new Unreadable("another header", "#row=1");
    }
    boolean preview = records.get(1).getField(0).equals(PREVIEW);
    CsvRecord sum = records.get(records.size() - 1);
    if (!sum.getField(0).equals(SUM)) {
      throw new Unreadable("no sum", "#row=" + records.size());
    }
    List<StatedRow> rows = new ArrayList<>();
    for (CsvRecord each : records.subList(preview ? 2 : 1, records.size() - 1)) {
      rows.add(row(each));
    }
    return new StatedFile(
        Map.of(),
        preview,
        rows,
        Optional.of(number(sum, NET)),
        Optional.of(number(sum, RECIPIENTS)));
  }

  private static String text(byte[] bytes) throws Unreadable {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Unreadable(e);
    }
  }

  private static List<CsvRecord> records(String text) throws Unreadable {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().fieldSeparator(';').build(CsvRecordHandler.of(), text)) {
      for (CsvRecord each : csv) {
        records.add(each);
        if (records.size() > MOST_ROWS || each.getFieldCount() != HEADER.size()) {
          throw new Unreadable("other rows than a report's", "#row=" + records.size());
        }
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw new Unreadable(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  private static StatedRow row(CsvRecord line) throws Unreadable {
    if (!CODE.matcher(line.getField(0)).matches()) {
      throw new Unreadable("no code", place(line));
    }
    Map<Figure, BigDecimal> figures = new EnumMap<>(Figure.class);
    figures.put(Figure.DELIVERED, number(line, 2));
    figures.put(Figure.RECIPIENTS, number(line, RECIPIENTS));
    figures.put(Figure.PLANNED, number(line, 4));
    figures.put(Figure.CHANGE, number(line, 5));
    figures.put(Figure.UNIT_PRICE, number(line, 6));
    figures.put(Figure.NET, number(line, NET));
    return new StatedRow(line.getField(0), Optional.of(unit(line)), figures);
  }

  private static UnitKind unit(CsvRecord line) throws Unreadable {
    return switch (line.getField(1)) {
      case "timer" -> UnitKind.HOUR;
      case "døgn" -> UnitKind.DAY;
      default -> throw new Unreadable("neither hours nor days", place(line));
    };
  }

  private static BigDecimal number(CsvRecord line, int column) throws Unreadable {
    String text = line.getField(column);
    if (!NUMBER.matcher(text).matches()) {
      throw new Unreadable("not a number", place(line));
    }
    return StatedNumber.of(text.replace(',', '.'));
  }

  /** As RFC 7111 names a row. */
  private static String place(CsvRecord line) {
    return "#row=" + line.getStartingLineNumber();
  }
}
