package no.sioadapter.source.gerica;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import no.sioadapter.quality.check.BrokenRow;
import no.sioadapter.quality.check.BrokenRow.Reason;
import no.sioadapter.source.MeteredReader;

/**
 * Gathers a record's values. Stricter than the parser where a file would else be read in another
 * way than it was meant: no quotation mark within a value that isn't quoted.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
  /** The most characters of one value. */
  static final int LONGEST_VALUE = 1 << 16;

  /** The most characters of one record. */
  static final int LONGEST_ROW = 1 << 20;

  /** A record that is broken; FastCSV passes it on as the cause of its own. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient BrokenRow.Found found;

    private Broken(BrokenRow.Found found) {
      super(found.reason().name());
      this.found = found;
    }

    BrokenRow.Found found() {
      return found;
    }
  }

  private final MeteredReader reader;
  private final int mostKept;
  private String[] values = new String[32];
  private int length;

  RowHandler(MeteredReader reader, int mostKept) {
    this.reader = reader;
    this.mostKept = mostKept;
  }

  /** The line on which the latest record begins, also where it is broken. */
  long line() {
    return getStartingLineNumber();
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    length = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
    reader.progress();
    length += size;
    if (size > LONGEST_VALUE || length > LONGEST_ROW) {
      throw new Broken(new BrokenRow.Found(Reason.TOO_LONG));
    }
    if (!quoted && holdsQuote(buffer, offset, offset + size)) {
      throw new Broken(new BrokenRow.Found(Reason.QUOTING));
    }
    if (index >= mostKept) {
      return;
    }
    if (index == values.length) {
      values = Arrays.copyOf(values, 2 * index);
    }
    values[index] = new String(buffer, offset, size);
  }

  @Override
  protected CsvRow buildRecord() {
    int kept = Math.min(getFieldCount(), mostKept);
    return new CsvRow(getStartingLineNumber(), getFieldCount(), Arrays.copyOf(values, kept));
  }

  private static boolean holdsQuote(char[] buffer, int from, int to) {
    for (int i = from; i < to; i++) {
      if (buffer[i] == '"') {
        return true;
      }
    }
    return false;
  }
}
