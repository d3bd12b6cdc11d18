package no.sioadapter.quality.check;

import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** A file whose header, or outermost element, is not that of the export it should be. */
@Check(value = "F02", group = Group.FILE)
public final class WrongColumns {
  private WrongColumns() {}

  /**
   * What the message names.
   *
   * @param expected what it is about, in our words and never the file's: the columns that are
   *     missing or stand twice, the most columns there may be, or the root, namespace or version
   *     that was expected
   */
  public record Found(Reason reason, String expected) implements Details {}

  /** What is wrong with it. */
  public enum Reason {
    /** None of the columns is there: the first line is no header. */
    NO_HEADER,
    /** Columns (or attributes of the outermost element) that must be there are missing. */
    MISSING,
    /** A column stands there twice, or beside one that means the same. */
    TWICE,
    /** More columns than any export has. */
    TOO_MANY,
    /**
     * It is a list of decisions where one of absences is expected: each would lose all its days.
     */
    DECISIONS,
    /** The outermost element is another one. */
    WRONG_ROOT,
    /** The outermost element is of another namespace. */
    WRONG_NAMESPACE,
    /** It is another version of the format. */
    WRONG_VERSION
  }
}
