package no.sioadapter.report.xlsx;

import java.util.Map;
import no.sioadapter.report.Report;
import no.sioadapter.rulepack.Addition;
import no.sioadapter.text.Messages;

/** What stands under the codes: the star, units by hand (I-18), and how to read the form. */
final class NoteBlock {
  private final Cells cells;
  private final Styles styles;
  private final Messages words;

  NoteBlock(Cells cells, Styles styles, Messages words) {
    this.cells = cells;
    this.styles = styles;
    this.words = words;
  }

  void write(Report report, int firstRow) {
    Map<String, Integer> days = Map.of("days", report.rulePack().counting().extraDays());
    int row = firstRow;
    note(row++, words.format("note.star", days), 1);
    note(row++, words.format("note.input"), 1);
    note(row++, words.format("note.rounding"), 1);
    if (!report.additions().isEmpty()) {
      row++;
      note(row++, words.format("note.byHand"), 1);
      header(row++);
      for (Addition addition : report.additions()) {
        addition(row++, addition);
      }
    }
  }

  private void note(int row, String text, int lines) {
    cells.across(row, Layout.CODE, Layout.NET, text, styles.note, lines);
  }

  private void header(int row) {
    cells.fill(row, Layout.CODE, Layout.NET, styles.category);
    cells.text(row, Layout.CODE, words.format("column.code"), styles.category);
    cells.text(row, Layout.NAME, words.format("byHand.reason"), styles.category);
    cells.text(row, Layout.PRICE, words.format("byHand.units"), styles.categoryRight);
    cells.text(row, Layout.YEARLY, words.format("byHand.recipients"), styles.categoryRight);
    cells.text(row, Layout.PLANNED, words.format("byHand.document"), styles.categoryIndented);
    cells.text(row, Layout.CHANGE, words.format("byHand.registeredBy"), styles.categoryIndented);
  }

  private void addition(int row, Addition addition) {
    cells.fill(row, Layout.CODE, Layout.NET, styles.text);
    cells.text(row, Layout.CODE, addition.code().value(), styles.code);
    cells.number(row, Layout.PRICE, addition.units(), styles.units);
    cells.number(row, Layout.YEARLY, addition.recipients(), styles.whole);
    cells.across(row, Layout.PLANNED, Layout.DELIVERED, addition.document(), styles.unit, 1);
    cells.across(row, Layout.CHANGE, Layout.NET, addition.registeredBy(), styles.unit, 1);
    cells.wrapped(row, Layout.NAME, addition.reason(), styles.text, FormSheet.NAME_WIDTH);
  }
}
