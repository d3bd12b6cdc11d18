package no.sioadapter.report.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What both sheets share: widths, the printed page, and the lock. */
final class SheetLook {
  private static final int WIDTH_UNIT = 256;
  static final short ROW_TWIPS = 280;

  private SheetLook() {}

  /** The foot of the printed page; &amp;P and &amp;N stand for the page and how many there are. */
  record Footer(String left, String center, String right) {}

  /** In characters. */
  static void widths(XSSFSheet sheet, int... characters) {
    sheet.setDefaultRowHeight(ROW_TWIPS);
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, characters[column] * WIDTH_UNIT);
    }
    sheet.setDisplayGridlines(false);
  }

  /** A4, as wide as the page and as long as it takes. */
  static void print(XSSFSheet sheet, boolean landscape, Footer footer) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(landscape);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.TOP, 0.4);
    sheet.setMargin(PageMargin.BOTTOM, 0.7);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.getFooter().setLeft(footer.left());
    sheet.getFooter().setCenter(footer.center());
    sheet.getFooter().setRight(footer.right());
  }

  /** Without password: it keeps from slips, not from wills. Columns may still be widened. */
  static void lock(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }
}
