package no.sioadapter.quality.check;

import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** Parts of a file that the source profile does not know, and that were not read. */
@Check(value = "F06", group = Group.FILE)
public final class UnknownColumns {
  private UnknownColumns() {}

  /**
   * What the message names.
   *
   * @param names their names in the file, with commas between; long ones cut, long numbers masked
   */
  public record Found(Kind kind, String names) implements Details {}

  /** What the parts are. */
  public enum Kind {
    /** Columns of a CSV file. */
    COLUMNS,
    /** Elements and attributes of an XML file. */
    XML,
    /** Files in a ZIP. */
    ZIP_ENTRIES
  }
}
