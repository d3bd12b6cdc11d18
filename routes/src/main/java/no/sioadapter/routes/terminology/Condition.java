package no.sioadapter.routes.terminology;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Shift;
import no.sioadapter.code.StaffingFactor;

/** What a table's row may ask of a service beside its local code. */
public enum Condition {
  UNIT,
  SHIFT,
  STAFFING_FACTOR,
  PLACE;

  private static final Map<String, Shift> SHIFTS =
      Map.of("day-evening", Shift.DAY_EVENING, "night", Shift.NIGHT);
  private static final Map<String, PlaceOwnership> PLACES =
      Map.of("own", PlaceOwnership.OWN, "bought", PlaceOwnership.BOUGHT);
  private static final Pattern FACTOR = Pattern.compile("[0-9]([.,][0-9]{1,2})?");

  /** The table's column of it. */
  public String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Shift> shift(String text) {
    return Optional.ofNullable(SHIFTS.get(text));
  }

  static Optional<PlaceOwnership> place(String text) {
    return Optional.ofNullable(PLACES.get(text));
  }

  static Optional<StaffingFactor> factor(String text) {
    return FACTOR.matcher(text).matches()
        ? Optional.of(new StaffingFactor(new BigDecimal(text.replace(',', '.'))))
        : Optional.empty();
  }

  /** Whether the text can be read as a value of it. */
  public boolean reads(String text) {
    return switch (this) {
      case UNIT -> true;
      case SHIFT -> shift(text).isPresent();
      case STAFFING_FACTOR -> factor(text).isPresent();
      case PLACE -> place(text).isPresent();
    };
  }
}
