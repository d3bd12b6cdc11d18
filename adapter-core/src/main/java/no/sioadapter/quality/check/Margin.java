package no.sioadapter.quality.check;

import java.math.BigDecimal;
import no.sioadapter.code.UnitKind;
import no.sioadapter.quality.CheckSetting;

/**
 * How far units may move: more than the percentage and more than the floor is worth a look.
 *
 * @param hours the floor of a code that counts hours
 * @param days the floor of a code that counts days
 */
record Margin(BigDecimal percent, BigDecimal hours, BigDecimal days) {
  static Margin of(CheckSetting setting) {
    return new Margin(setting.number("percent"), setting.number("hours"), setting.number("days"));
  }

  boolean isExceeded(Change change, UnitKind unit) {
    return change.exceeds(percent, unit == UnitKind.HOUR ? hours : days);
  }
}
