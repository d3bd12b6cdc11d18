package no.sioadapter.quality.check;

import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** A file that cannot be opened and read to its end. */
@Check(value = "F01", group = Group.FILE)
public final class FileUnreadable {
  private FileUnreadable() {}

  /** What the message names. */
  public record Found(Reason reason) implements Details {}

  /** Why it can't be read. */
  public enum Reason {
    /** There is nothing in it. */
    EMPTY,
    /** It should be a ZIP, and isn't. */
    NOT_A_ZIP,
    /** The ZIP ends too early: its list of contents is missing. */
    TRUNCATED_ZIP,
    /** The ZIP's contents don't agree with its own sizes or checksums. */
    DAMAGED_ZIP,
    /** The ZIP needs a password. */
    ENCRYPTED_ZIP,
    /** The ZIP is packed in another way than the usual (deflate), or lists far too many files. */
    UNUSUAL_ZIP,
    /** The ZIP holds no file of decisions. */
    NO_DECISIONS,
    /** The ZIP holds the same file twice. */
    ENTRY_TWICE,
    /**
     * The ZIP holds a CSV of another name or in a folder: perhaps decisions or absences, misnamed.
     */
    UNKNOWN_CSV,
    /** It unpacks to more than any export is. */
    TOO_LARGE,
    /** It holds a NUL: it is no text, or it is UTF-16. */
    NUL_BYTE,
    /** It holds a byte that is no character in the charset that it should be in. */
    NOT_IN_CHARSET,
    /** Some of it can only be UTF-8, and some of it can't be. */
    MIXED_ENCODING,
    /** It declares a charset that exports aren't in. */
    UNKNOWN_CHARSET
  }
}
