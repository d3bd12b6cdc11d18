package no.sioadapter.mapping.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import no.sioadapter.mapping.file.Decimals;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Severity;

/**
 * A check that the program has, as a rule pack may speak of it.
 *
 * @param mildest the mildest severity that a pack may give it
 * @param limits the limits that a pack must give it, and what each is
 */
public record KnownCheck(CheckCode code, Severity mildest, Map<String, Limit> limits) {
  private static final Decimals NUMBERS = Decimals.between("0", "999999999", 4);

  public KnownCheck {
    limits = Map.copyOf(limits);
  }

  /** What a limit is. */
  public enum Limit {
    /** A number, 0 or more, with a decimal point. */
    NUMBER,
    /** An ISO day. */
    DAY;

    boolean reads(String text) {
      if (this == NUMBER) {
        return text.indexOf(',') < 0 && NUMBERS.parse(text).isPresent();
      }
      try {
        return LocalDate.parse(text).getYear() > 0;
      } catch (DateTimeException e) {
        return false;
      }
    }
  }

  /** A record that the check finds can't be counted: a pack may not leave the check out. */
  boolean mustRun() {
    return mildest.compareTo(Severity.ERROR) <= 0;
  }
}
