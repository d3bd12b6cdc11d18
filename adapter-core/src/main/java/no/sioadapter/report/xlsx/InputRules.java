package no.sioadapter.report.xlsx;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the form does by itself: input cells take numbers from 0 up, and unused codes step back. */
final class InputRules {
  private static final String PALE_INK = "7B8794";

  private final XSSFSheet sheet;
  private final int firstRow;
  private final int lastRow;

  InputRules(XSSFSheet sheet, Layout layout) {
    this.sheet = sheet;
    this.firstRow = layout.header() + 1;
    this.lastRow = layout.total() - 1;
  }

  void apply() {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation notNegative =
        helper.createValidation(
            helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
            new CellRangeAddressList(firstRow, lastRow, Layout.PLANNED, Layout.DELIVERED));
    notNegative.setShowErrorBox(true);
    sheet.addValidationData(notNegative);
    stepBack();
  }

  /** A code with nothing planned and nothing delivered is written in grey. */
  private void stepBack() {
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    int row = firstRow + 1;
    ConditionalFormattingRule unused =
        formatting.createConditionalFormattingRule(
            "AND(ISNUMBER($F%1$s),$D%1$s=0,$E%1$s=0,$F%1$s=0)".formatted(row));
    unused.createFontFormatting().setFontColor(Styles.color(PALE_INK));
    CellRangeAddress table = new CellRangeAddress(firstRow, lastRow, Layout.CODE, Layout.NET);
    formatting.addConditionalFormatting(new CellRangeAddress[] {table}, unused);
  }
}
