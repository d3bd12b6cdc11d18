package no.sioadapter.quality.check;

import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** A row, or an element, that is not put together as it should be. */
@Check(value = "F03", group = Group.FILE)
public final class BrokenRow {
  private BrokenRow() {}

  /**
   * What the message names.
   *
   * @param found how many there are, of what the reason is about; 0 where it is about no number
   * @param expected how many there should be, or may be at most; 0 where it is about no number
   */
  public record Found(Reason reason, int found, int expected) implements Details {
    /** A reason that is about no number. */
    public Found(Reason reason) {
      this(reason, 0, 0);
    }
  }

  /** What is wrong with it. */
  public enum Reason {
    /** More or fewer values than the header has columns. */
    NUMBER_OF_VALUES,
    /** A quotation mark within a value that isn't quoted, or text after a closing one. */
    QUOTING,
    /** A quotation mark that is never closed. */
    QUOTE_NOT_CLOSED,
    /** A value (or a tag) longer than any export has. */
    TOO_LONG,
    /** XML that isn't well-formed. */
    NOT_WELL_FORMED,
    /** XML that ends before its outermost element does. */
    TRUNCATED,
    /** An element where it doesn't belong, or of another namespace. */
    MISPLACED_ELEMENT,
    /** A decision with several periods. */
    SEVERAL_PERIODS,
    /** A decision with several amounts. */
    SEVERAL_AMOUNTS,
    /** More under one person, or deeper, than any export has. */
    TOO_MUCH_AT_ONCE
  }
}
