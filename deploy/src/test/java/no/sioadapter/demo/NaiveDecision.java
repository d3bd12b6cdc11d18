package no.sioadapter.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A decision as the second opinion reads it; shift, place and reason in Profil's words.
 *
 * @param to the last day, or {@link LocalDate#MAX}
 */
record NaiveDecision(
    String system,
    String municipality,
    String person,
    String number,
    String code,
    String unit,
    LocalDate from,
    LocalDate to,
    String reason,
    String amount,
    String type,
    String shift,
    String factor,
    String place,
    String provider,
    List<NaiveAbsence> absences) {

  boolean runsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  boolean absentOn(LocalDate day) {
    return absences.stream()
        .anyMatch(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.to()));
  }

  /** The three days after a death or a move; empty where there are none. */
  List<LocalDate> extraDays() {
    return reason.equals("dod") || reason.equals("flyttet")
        ? List.of(to.plusDays(1), to.plusDays(2), to.plusDays(3))
        : List.of();
  }

  /** Hours (or days) a day, before any share. */
  Fraction daily() {
    Fraction value = Fraction.parse(amount);
    return switch (type) {
      case "t/uke", "timer-uke", "døgn/uke", "dogn-uke" -> value.over(7);
      case "min/uke", "minutter-uke" -> value.over(60).over(7);
      case "t/mnd", "timer-maned" -> value.over(4).over(7);
      case "t/dag", "timer-dag", "døgn", "dogn" -> value;
      default -> throw new AssertionError("unknown type of amount " + type);
    };
  }

  /**
   * An absence.
   *
   * @param to the last day, or {@link LocalDate#MAX}
   */
  record NaiveAbsence(LocalDate from, LocalDate to) {}
}
