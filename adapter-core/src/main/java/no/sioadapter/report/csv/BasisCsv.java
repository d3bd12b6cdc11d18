package no.sioadapter.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.Units;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.PersonId;
import no.sioadapter.period.DateRange;
import no.sioadapter.report.CellText;
import no.sioadapter.report.errorlist.PersonIds;
import no.sioadapter.rulepack.Addition;

/**
 * The basis ({@code …-grunnlag.csv}): which decision gave what to which code, a line for each
 * unbroken run of days, so that the exact units of a code's lines add up to its figure before the
 * one rounding (I-13). Local only, never delivered; person ids are masked unless the reader may see
 * them.
 */
public final class BasisCsv implements Closeable {
  /** What follows the report's name. */
  public static final String SUFFIX = "-grunnlag.csv";

  private static final int SHOWN_DECIMALS = 4;

  private final CsvWriter csv;
  private final PersonIds ids;

  /**
   * Writes the header line. The writer is closed with this.
   *
   * @throws java.io.UncheckedIOException where the writer fails, here and in the other methods
   */
  public BasisCsv(Writer writer, PersonIds ids) {
    this.ids = ids;
    this.csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(
        "system",
        "decision",
        "person",
        "code",
        "kind",
        "from",
        "to",
        "days",
        "units_exact",
        "units",
        "mapping_line");
  }

  /** What one part of a decision gave. A part with no days left gives no line. */
  public void add(
      SourceSystem system, DecisionNumber number, PersonId person, Contribution contribution) {
    String kind =
        switch (contribution.kind()) {
          case ACTIVE -> "active";
          case EXTRA -> "extra";
        };
    for (DateRange days : contribution.days().ranges()) {
      BigInteger grains =
          BigInteger.valueOf(contribution.grainsPerDay())
              .multiply(BigInteger.valueOf(days.length()));
      Units units = new Units(grains, contribution.perUnit());
      csv.writeRecord(
          system.id(),
          CellText.of(number.value()),
          CellText.of(ids.id(person)),
          contribution.code().value(),
          kind,
          days.start().toString(),
          days.last().toString(),
          Long.toString(days.length()),
          units.fraction(),
          shown(units.figureOfRecord(SHOWN_DECIMALS)),
          Integer.toString(contribution.line()));
    }
  }

  /** Units that no EPJ holds (I-18). */
  public void add(Addition addition) {
    SioCode code = addition.code();
    String exact = exact(addition.units()).fraction();
    String units = shown(addition.units());
    csv.writeRecord("", "", "", code.value(), "by-hand", "", "", "", exact, units, "");
  }

  private static Units exact(BigDecimal units) {
    BigDecimal scaled = units.setScale(Math.max(units.scale(), 0));
    return new Units(scaled.unscaledValue(), BigInteger.TEN.pow(scaled.scale()).longValueExact());
  }

  private static String shown(BigDecimal units) {
    return CommaNumber.shown(units, SHOWN_DECIMALS);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
