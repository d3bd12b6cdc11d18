package no.sioadapter.mapping.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.Outside;
import no.sioadapter.code.Part;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SioCode;
import no.sioadapter.period.DateRange;

/**
 * The rules of the mapping table as slowly and plainly as they can be written: all rows, one day.
 * Row 0 is line 2.
 */
final class NaiveTable {
  private final List<Row> rows;

  NaiveTable(List<Row> rows) {
    this.rows = rows;
  }

  /** A row as text. */
  record Row(
      String system,
      String localCode,
      String unit,
      String shift,
      String factor,
      String place,
      String target,
      String share,
      String hours,
      String from,
      String to) {
    String csv() {
      return String.join(
          ";", system, localCode, unit, shift, factor, place, target, share, hours, from, to);
    }

    private boolean isFor(ServiceKey service) {
      return (system.equals("*") || system.equals(service.system().id()))
          && localCode.equals(service.localCode().value())
          && (unit.isEmpty() || unit.strip().equals(service.unit().strip()))
          && (shift.isEmpty() || Optional.of(shift).equals(service.shift().map(Row::word)))
          && (factor.isEmpty()
              || (service.staffingFactor().isPresent()
                  && number(factor).compareTo(service.staffingFactor().get().value()) == 0))
          && (place.isEmpty()
              || (service.place().isPresent()
                  && place.equals(service.place().get() == PlaceOwnership.OWN ? "own" : "bought")));
    }

    private static String word(Shift shift) {
      return shift == Shift.NIGHT ? "night" : "day-evening";
    }

    private static BigDecimal number(String text) {
      return new BigDecimal(text.replace(',', '.'));
    }

    private int conditions() {
      int count = 0;
      for (String each : List.of(unit, shift, factor, place)) {
        count += each.isBlank() ? 0 : 1;
      }
      return count;
    }

    private boolean sameConditions(Row other) {
      return unit.strip().equals(other.unit.strip())
          && shift.equals(other.shift)
          && place.equals(other.place)
          && factor.isEmpty() == other.factor.isEmpty()
          && (factor.isEmpty() || number(factor).compareTo(number(other.factor)) == 0);
    }

    private LocalDate first() {
      return from.isEmpty() ? DateRange.EARLIEST : LocalDate.parse(from);
    }

    private LocalDate last() {
      return to.isEmpty() ? LocalDate.of(9999, 12, 31) : LocalDate.parse(to);
    }

    private boolean isValid(LocalDate day) {
      return !day.isBefore(first()) && !day.isAfter(last());
    }

    private Part part(int line) {
      Portion portion = Portion.WHOLE;
      if (!share.isEmpty()) {
        portion = new Portion.Share(number(share).multiply(new BigDecimal("100")).intValueExact());
      } else if (!hours.isEmpty()) {
        portion =
            new Portion.FixedHours(number(hours).multiply(new BigDecimal("10000")).intValueExact());
      }
      return new Part(target.equals("-") ? Outside.OUTSIDE : new SioCode(target), portion, line);
    }
  }

  Resolution resolve(ServiceKey service, LocalDate day) {
    int most = -1;
    for (Row row : rows) {
      if (row.isFor(service) && row.isValid(day)) {
        most = Math.max(most, row.conditions());
      }
    }
    List<Integer> winners = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.isFor(service) && row.isValid(day) && row.conditions() == most) {
        winners.add(i);
      }
    }
    if (winners.isEmpty()) {
      return none(service, day);
    }
    for (int each : winners) {
      if (!rows.get(each).sameConditions(rows.get(winners.get(0)))) {
        return new Resolution.Ambiguous(winners.stream().map(i -> i + 2).toList());
      }
    }
    List<Part> parts = winners.stream().map(i -> rows.get(i).part(i + 2)).toList();
    return parts.size() == 1
        ? new Resolution.Mapped(parts.get(0))
        : new Resolution.ServicePackage(parts);
  }

  private Resolution none(ServiceKey service, LocalDate day) {
    int nearest = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isFor(service) && (nearest < 0 || isNearer(i, nearest, day))) {
        nearest = i;
      }
    }
    return nearest < 0
        ? new Resolution.Unmapped()
        : new Resolution.Lapsed(rows.get(nearest).first(), rows.get(nearest).last(), nearest + 2);
  }

  /** Rows that ended are nearer than rows to come; then by days, then by conditions. */
  private boolean isNearer(int candidate, int nearest, LocalDate day) {
    Row one = rows.get(candidate);
    Row other = rows.get(nearest);
    boolean ended = one.last().isBefore(day);
    if (ended != other.last().isBefore(day)) {
      return ended;
    }
    int order = ended ? other.last().compareTo(one.last()) : one.first().compareTo(other.first());
    return order < 0 || (order == 0 && one.conditions() > other.conditions());
  }
}
