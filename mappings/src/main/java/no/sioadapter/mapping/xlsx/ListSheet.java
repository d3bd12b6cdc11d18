package no.sioadapter.mapping.xlsx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Shift;
import no.sioadapter.mapping.table.TableCells;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.text.Messages;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of lists that the rows' cells choose from, the codes with their names; all locked. */
final class ListSheet {
  private static final String OUTSIDE = "-";
  private static final String ALL_SYSTEMS = "*";
  private static final int CODE_NAME = 1;
  private static final int CHARACTER = 256;
  private static final int NAME_WIDTH = 60;

  private final XSSFSheet sheet;
  private final Looks looks;
  private final Messages words;
  private final Map<TableColumn, String> ranges = new EnumMap<>(TableColumn.class);

  ListSheet(XSSFSheet sheet, Looks looks, Messages words) {
    this.sheet = sheet;
    this.looks = looks;
    this.words = words;
  }

  void write(Choices choices) {
    List<String> codes = new ArrayList<>(List.of(OUTSIDE));
    List<String> names = new ArrayList<>(List.of(""));
    for (CodeEntry each : choices.codes()) {
      codes.add(each.code().value());
      names.add(each.name());
    }
    List<String> systems = new ArrayList<>(List.of(ALL_SYSTEMS));
    choices.systems().forEach(each -> systems.add(each.id()));
    list(TableColumn.SIO_CODE, 0, codes);
    column(CODE_NAME, words.format("list.name"), names);
    sheet.setColumnWidth(CODE_NAME, NAME_WIDTH * CHARACTER);
    list(TableColumn.SYSTEM, CODE_NAME + 1, systems);
    list(
        TableColumn.SHIFT,
        CODE_NAME + 2,
        List.of(TableCells.word(Shift.DAY_EVENING), TableCells.word(Shift.NIGHT)));
    list(
        TableColumn.PLACE,
        CODE_NAME + 3,
        List.of(TableCells.word(PlaceOwnership.OWN), TableCells.word(PlaceOwnership.BOUGHT)));
    sheet.enableLocking();
  }

  /** Where the values of a column stand; empty for one without a list. */
  Optional<String> range(TableColumn column) {
    return Optional.ofNullable(ranges.get(column));
  }

  private void list(TableColumn column, int index, List<String> values) {
    column(index, words.format(column.name()), values);
    char letter = (char) ('A' + index);
    ranges.put(
        column,
        "%s!$%s$2:$%s$%d".formatted(sheet.getSheetName(), letter, letter, values.size() + 1));
  }

  private void column(int index, String heading, List<String> values) {
    text(0, index, heading, looks.heading);
    for (int i = 0; i < values.size(); i++) {
      text(i + 1, index, values.get(i), looks.list);
    }
  }

  private void text(int rowIndex, int column, String text, XSSFCellStyle style) {
    XSSFRow row =
        sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(style);
    cell.setCellValue(SheetText.escaped(text));
  }
}
