package no.sioadapter.report.xlsx;

import java.util.Map;
import no.sioadapter.report.Report;
import no.sioadapter.text.Messages;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The settlement form (korreksjonsoppgjør) as the sheet that municipalities know. */
final class FormSheet {
  /** Characters in the column of names, which is where long text is. */
  static final int NAME_WIDTH = 66;

  private static final int[] WIDTHS = {24, NAME_WIDTH, 13, 14, 16, 15, 16, 17};

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Messages words;

  FormSheet(XSSFSheet sheet, Styles styles, Messages words) {
    this.sheet = sheet;
    this.styles = styles;
    this.words = words;
  }

  void write(Report report) {
    Layout layout = Layout.of(report);
    Cells cells = new Cells(sheet);
    SheetLook.widths(sheet, WIDTHS);
    cells.across(0, Layout.CODE, Layout.NET, words.format("title"), styles.title, 2);
    if (report.preview()) {
      cells.across(1, Layout.CODE, Layout.NET, words.format("preview"), styles.preview, 2);
    } else {
      cells.across(1, Layout.CODE, Layout.NET, words.format("subtitle"), styles.subtitle, 1);
    }
    new HeadBlock(cells, styles, words).write(report);
    new PaymentBlock(cells, styles, words, layout).write(report);
    new LineTable(cells, styles, words, layout).write(report);
    new InputRules(sheet, layout).apply();
    new NoteBlock(cells, styles, words).write(report, layout.total() + 2);
    sheet.createFreezePane(Layout.NAME, layout.header() + 1);
    sheet.setRepeatingRows(new CellRangeAddress(layout.header(), layout.header(), -1, -1));
    SheetLook.print(sheet, true, footer(report));
    SheetLook.lock(sheet);
  }

  private SheetLook.Footer footer(Report report) {
    String page = words.format("footer.page", Map.of("page", "&P", "pages", "&N"));
    String mark = report.preview() ? words.format("preview.short") : "";
    return new SheetLook.Footer(report.name(), mark, page);
  }
}
