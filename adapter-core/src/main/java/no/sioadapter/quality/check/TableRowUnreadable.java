package no.sioadapter.quality.check;

import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;

/** A row of the mapping table with something in it that cannot be read. */
@Check(value = "T01", group = Group.TABLE, mildest = Severity.ERROR)
public final class TableRowUnreadable {
  private TableRowUnreadable() {}

  /**
   * What the message names.
   *
   * @param column the column; empty text where it is about the row as a whole
   * @param text what stands there
   * @param expected what should have stood there
   */
  public record Found(String column, String text, Expected expected) implements Details {}

  /** What a cell, or the row, should have been. */
  public enum Expected {
    /** The header's columns, each once. */
    HEADER,
    /** As many columns as the header has. */
    COLUMNS,
    /** The name of a system, or {@code *}. */
    SYSTEM,
    /** 1–20 letters, digits and {@code - _ . /}. */
    LOCAL_CODE,
    /** At most 4 000 characters, and no control characters but tabs and line breaks. */
    TEXT,
    /** {@code day-evening} or {@code night}. */
    SHIFT,
    /** A number such as {@code 0.5}. */
    STAFFING_FACTOR,
    /** {@code own} or {@code bought}. */
    PLACE,
    /** A national code, or {@code -}. */
    SIO_CODE,
    /** Over 0 and at most 100, at most 2 decimals. */
    SHARE,
    /** Over 0 and at most 168, at most 4 decimals. */
    HOURS_PER_WEEK,
    /** Either a share or hours a week, not both. */
    SHARE_OR_HOURS,
    /** An ISO date, {@code 2019-01-31}. */
    DATE,
    /** A last day that is not before the first. */
    DATES_IN_ORDER
  }
}
