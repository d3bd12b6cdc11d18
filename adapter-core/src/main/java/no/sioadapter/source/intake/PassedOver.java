package no.sioadapter.source.intake;

import java.nio.file.Path;

/**
 * A file that was not taken as a delivery, and so does not count.
 *
 * @param named whether the file itself was named, not the folder that it lies in: then leaving it
 *     out is hardly what was meant
 */
public record PassedOver(Path path, boolean named, Reason reason) {
  /** Why it wasn't taken. */
  public enum Reason {
    /** Its name isn't that of a delivery, or its content is neither CSV, ZIP nor XML. */
    NOT_A_DELIVERY,
    /** Its name is that of a delivery, but of a system that has no source profile. */
    UNKNOWN_SYSTEM,
    /** Half of a pair, or a pair without the {@code .ferdig} file that says it is complete. */
    INCOMPLETE_PAIR,
    /** A folder within the folder that was named. */
    FOLDER
  }
}
