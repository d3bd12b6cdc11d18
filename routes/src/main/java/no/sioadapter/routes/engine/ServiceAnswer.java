package no.sioadapter.routes.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sioadapter.code.LocalService;
import no.sioadapter.code.SioCode;
import no.sioadapter.count.Units;
import no.sioadapter.engine.coverage.CoverageRow;
import no.sioadapter.quality.ShownText;

/**
 * A local code with its conditions, and what its decisions in the quarter come to. What a system's
 * text says goes out masked.
 *
 * @param fate counted, outside, unmapped, lapsed, ambiguous or misfit
 * @param codes what its decisions give to each national code; of an open row, what is held back
 * @param withoutCode what they would give that no code is known for
 * @param likely the code whose price the stake is at; {@code -} where it is likely outside SIO
 * @param kroner what an open row is worth
 */
public record ServiceAnswer(
    String system,
    String localCode,
    List<String> names,
    Optional<Integer> serviceType,
    String unitKind,
    Optional<String> shift,
    Optional<String> staffingFactor,
    Optional<String> place,
    List<String> units,
    String fate,
    long decisions,
    String firstDay,
    Optional<String> lastDay,
    List<CodeUnits> codes,
    Amount withoutCode,
    Optional<String> likely,
    Optional<BigDecimal> kroner) {
  public ServiceAnswer {
    names = List.copyOf(names);
    units = List.copyOf(units);
    codes = List.copyOf(codes);
  }

  /** Hours or days: exact as a fraction, and to the figure of record. */
  public record Amount(String exact, BigDecimal figure) {
    private static Amount of(Units units, int decimals) {
      return new Amount(units.fraction(), units.figureOfRecord(decimals));
    }
  }

  /** What goes to a national code. */
  public record CodeUnits(String code, Amount amount) {}

  static ServiceAnswer of(CoverageRow row, int decimals) {
    LocalService service = row.service();
    return new ServiceAnswer(
        service.system().id(),
        ShownText.mask(service.localCode().value()),
        service.names().stream().map(ShownText::mask).toList(),
        service.serviceType(),
        word(service.unitKind()),
        service.shift().map(ServiceAnswer::word),
        service.staffingFactor().map(Object::toString),
        service.place().map(ServiceAnswer::word),
        service.units().stream().map(ShownText::mask).toList(),
        word(row.fate()),
        row.decisions(),
        row.firstDay().toString(),
        row.lastDay().map(Object::toString),
        row.byCode().entrySet().stream()
            .map(each -> new CodeUnits(each.getKey().value(), Amount.of(each.getValue(), decimals)))
            .toList(),
        Amount.of(row.withoutCode(), decimals),
        row.stake().map(stake -> stake.likely().map(SioCode::value).orElse("-")),
        row.stake().map(CoverageRow.Stake::kroner));
  }

  /** A constant as the mapping table writes it. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
