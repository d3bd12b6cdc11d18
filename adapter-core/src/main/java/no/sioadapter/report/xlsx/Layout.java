package no.sioadapter.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportLine;

/**
 * Where things stand on the settlement form. Rows and columns count from 0.
 *
 * @param payments rows of the payment block, without its header and its sum
 * @param sections the codes under their headings, in the rule pack's order
 */
record Layout(int payments, List<Section> sections) {
  /** Where the fields at the top have their values. */
  static final int HEAD_VALUE = 1;

  static final int CODE = 0;
  static final int NAME = 1;
  static final int PRICE = 2;
  static final int YEARLY = 3;
  static final int PLANNED = 4;
  static final int DELIVERED = 5;
  static final int CHANGE = 6;
  static final int NET = 7;

  /** The right part of the top: the payment block. */
  static final int PAYMENT_NAME = PLANNED;

  static final int PAYMENT_ON_ACCOUNT = DELIVERED;
  static final int PAYMENT_CORRECTION = CHANGE;
  static final int PAYMENT_SUM = NET;

  /** The first row of the two blocks at the top. */
  static final int TOP = 3;

  /** Rows of the left block. */
  private static final int HEAD_ROWS = 7;

  private static final int KEY_IN_HEAD = 5;

  /** Codes that stand under one heading. */
  record Section(String category, List<ReportLine> lines) {}

  static Layout of(Report report) {
    List<Section> sections = new ArrayList<>();
    for (ReportLine line : report.lines()) {
      String category = line.code().category();
      boolean same =
          !sections.isEmpty() && sections.get(sections.size() - 1).category().equals(category);
      if (!same) {
        sections.add(new Section(category, new ArrayList<>()));
      }
      sections.get(sections.size() - 1).lines().add(line);
    }
    return new Layout(report.payments().size(), sections);
  }

  /** The cell of the key for a konto, which formulas refer to. */
  String keyAddress() {
    return Cells.fixedAddress(TOP + KEY_IN_HEAD, HEAD_VALUE);
  }

  /** The row of the payment block's sum. */
  int paymentTotal() {
    return TOP + payments + 1;
  }

  /** The row of the columns' names. */
  int header() {
    return Math.max(TOP + HEAD_ROWS, paymentTotal() + 1) + 1;
  }

  /** The row under the codes, with the total. */
  int total() {
    return header() + 1 + sections.stream().mapToInt(each -> each.lines().size() + 1).sum();
  }

  /** The cell of the total, which the payment block refers to. */
  String totalAddress() {
    return Cells.fixedAddress(total(), NET);
  }
}
