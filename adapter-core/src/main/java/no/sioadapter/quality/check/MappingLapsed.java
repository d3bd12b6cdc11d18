package no.sioadapter.quality.check;

import java.time.LocalDate;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.period.DateRange;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;

/** A decision with active days in the quarter on which its mapping row is not valid. */
@Check(value = "M03", group = Group.MAPPING, mildest = Severity.ERROR)
public final class MappingLapsed {
  private MappingLapsed() {}

  /**
   * What the message names.
   *
   * @param validFrom the first day of the row; empty where it is open
   * @param validTo the last day of the row; empty where it is open
   * @param line the line of the mapping table, from 1
   */
  public record Found(
      LocalCode localCode, Optional<LocalDate> validFrom, Optional<LocalDate> validTo, int line)
      implements Details {
    /** The same, with the first and the last day that can be held standing for open ends. */
    public Found(LocalCode localCode, LocalDate validFrom, LocalDate validTo, int line) {
      this(
          localCode,
          Optional.of(validFrom).filter(day -> day.isAfter(DateRange.EARLIEST)),
          Optional.of(validTo).filter(day -> day.isBefore(DateRange.LATEST.minusDays(1))),
          line);
    }
  }
}
