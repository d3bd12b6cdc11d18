package no.sioadapter.mapping.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import no.sioadapter.mapping.table.TableRow;
import no.sioadapter.report.xlsx.FixedZip;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table as a workbook for people to edit: a sheet of rows whose headings are locked, and a sheet
 * with the lists that its cells let one choose from. Every cell is text, whatever it looks like: so
 * nothing is a formula, no code loses its zeros, and no date its form. The rows, the choices and
 * the language alone decide the bytes.
 */
public final class WorkbookWriter {
  static final String WORDS = "no/sioadapter/mapping/workbook";

  private static final String PROGRAM = "SIO-adapter";

  private final Messages words;

  /** Headings and hints in a language; what the cells hold is the same in all. */
  public WorkbookWriter(Language language) {
    this.words = Messages.of(WORDS, language, WorkbookWriter.class.getClassLoader());
  }

  /** The file's bytes; rows in the canonical order. */
  public byte[] bytes(Collection<TableRow> rows, Choices choices) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Looks looks = new Looks(workbook);
      TableSheet table =
          new TableSheet(workbook.createSheet(words.format("sheet.table")), looks, words);
      table.write(rows.stream().sorted(TableRow.CANONICAL_ORDER).toList());
      ListSheet lists =
          new ListSheet(workbook.createSheet(words.format("sheet.lists")), looks, words);
      lists.write(choices);
      table.restrict(lists);
      describe(workbook.getProperties());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return FixedZip.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
  }

  private void describe(POIXMLProperties properties) {
    properties.getCoreProperties().setTitle(words.format("title"));
    properties.getCoreProperties().setCreator(PROGRAM);
    // a table has no time of its own, and the machine's would make each file another one
    properties.getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
    properties.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
  }
}
