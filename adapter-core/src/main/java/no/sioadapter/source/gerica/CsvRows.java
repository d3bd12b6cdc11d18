package no.sioadapter.source.gerica;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.check.BrokenRow;
import no.sioadapter.quality.check.BrokenRow.Reason;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.MeteredReader;

/** The records of a CSV file, one at a time; blank lines are none. */
final class CsvRows implements Closeable {
  /** More than the longest value, by what the parser reads ahead. */
  private static final int MOST_AT_A_TIME = 2 * RowHandler.LONGEST_VALUE;

  private final String file;
  private final MeteredReader reader;
  private final RowHandler handler;
  private final CloseableIterator<CsvRow> rows;

  CsvRows(Location where, Reader in, char separator, int mostColumns) {
    this.file = where.file();
    this.reader = new MeteredReader(in, MOST_AT_A_TIME);
    this.handler = new RowHandler(reader, mostColumns);
    this.rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            // the values of a row are counted by who reads it, and refused with their number
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(2 * MOST_AT_A_TIME)
            .build(handler, reader)
            .iterator();
  }

  /**
   * The next record; empty at the end.
   *
   * @throws DeliveryRefused where it is broken
   */
  Optional<CsvRow> next() throws DeliveryRefused, IOException {
    try {
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof MeteredReader.TooLong) {
        throw refused(new BrokenRow.Found(Reason.TOO_LONG));
      }
      throw e.getCause();
    } catch (CsvParseException e) {
      if (e.getCause() instanceof RowHandler.Broken broken) {
        throw refused(broken.found());
      }
      Reason reason = reader.ended() ? Reason.QUOTE_NOT_CLOSED : Reason.QUOTING;
      throw refused(new BrokenRow.Found(reason));
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private DeliveryRefused refused(BrokenRow.Found found) {
    return new DeliveryRefused(new Location(file, handler.line(), ""), found);
  }
}
