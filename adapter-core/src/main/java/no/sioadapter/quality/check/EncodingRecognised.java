package no.sioadapter.quality.check;

import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** The charset that a file was read in, and how that is known. */
@Check(value = "F07", group = Group.FILE)
public final class EncodingRecognised {
  private EncodingRecognised() {}

  /**
   * What the message names.
   *
   * @param charset the charset's name, such as {@code windows-1252}
   */
  public record Found(String charset, Evidence evidence) implements Details {}

  /** How the charset is known. */
  public enum Evidence {
    /** It begins with the mark of UTF-8. */
    BYTE_ORDER_MARK,
    /** All of it is valid UTF-8, with letters beyond ASCII. */
    VALID_UTF_8,
    /** It holds nothing but ASCII, which is the same in every charset. */
    ONLY_ASCII,
    /** The file says so itself. */
    DECLARED,
    /** It isn't UTF-8, so it is in the source profile's charset. */
    PROFILE,
    /** As {@code PROFILE}; and it would be the same text in ISO-8859-1. */
    PROFILE_OR_LATIN_1
  }
}
