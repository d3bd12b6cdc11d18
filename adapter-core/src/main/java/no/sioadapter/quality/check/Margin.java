package no.sioadapter.quality.check;

import java.math.BigDecimal;
import no.sioadapter.code.UnitKind;
import no.sioadapter.quality.FromPack;

/**
 * How far units may move: more than the percentage and more than the floor is worth a look.
 *
 * @param hours the floor of a code that counts hours
 * @param days the floor of a code that counts days
 */
record Margin(
    @FromPack("percent") BigDecimal percent,
    @FromPack("hours") BigDecimal hours,
    @FromPack("days") BigDecimal days) {
  boolean isExceeded(Change change, UnitKind unit) {
    return change.exceeds(percent, unit == UnitKind.HOUR ? hours : days);
  }
}
