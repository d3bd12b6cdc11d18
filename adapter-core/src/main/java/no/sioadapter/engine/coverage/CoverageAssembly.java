package no.sioadapter.engine.coverage;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.sioadapter.code.LikelyTarget;
import no.sioadapter.code.LocalService;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.code.Target;
import no.sioadapter.count.Units;
import no.sioadapter.rulepack.RulePack;

/** Puts what was gathered in order: first what is worth most and isn't mapped. */
final class CoverageAssembly {
  private static final Comparator<CoverageRow> BY_NAME =
      Comparator.comparing((CoverageRow row) -> row.service().system())
          .thenComparing(row -> row.service().localCode().value())
          .thenComparing(row -> row.service().unitKind())
          .thenComparing(row -> text(row.service()))
          .thenComparing(CoverageRow::fate)
          .thenComparing(row -> row.byCode().keySet().toString());

  private static final Comparator<CoverageRow> BY_WEIGHT =
      Comparator.comparing(
              (CoverageRow row) -> row.stake().map(CoverageRow.Stake::kroner),
              Comparator.comparing((Optional<BigDecimal> kroner) -> kroner.isPresent())
                  .thenComparing(kroner -> kroner.orElse(BigDecimal.ZERO)))
          .thenComparing(row -> row.withoutCode().grains())
          .reversed();

  private final RulePack pack;
  private final LikelyTarget likely;

  CoverageAssembly(RulePack pack, LikelyTarget likely) {
    this.pack = pack;
    this.likely = likely;
  }

  Coverage assemble(CoverageSink sink) {
    List<CoverageRow> rows =
        sink.rows().entrySet().stream()
            .map(each -> row(each.getKey(), each.getValue()))
            .sorted(
                Comparator.comparing((CoverageRow row) -> !row.fate().isOpen())
                    .thenComparing(
                        (one, other) -> one.fate().isOpen() ? BY_WEIGHT.compare(one, other) : 0)
                    .thenComparing(BY_NAME))
            .toList();
    return new Coverage(rows, sink.unlisted(), sink.unused());
  }

  private CoverageRow row(CoverageSink.Key key, Gathered gathered) {
    LocalService service = gathered.service(key);
    Map<SioCode, Units> byCode = gathered.byCode(key);
    return new CoverageRow(
        service,
        key.fate(),
        gathered.decisions(),
        byCode,
        gathered.withoutCode(),
        gathered.firstDay(),
        gathered.lastDay(),
        key.fate().isOpen() ? stake(service, byCode, gathered.withoutCode()) : Optional.empty());
  }

  /** I-07: what is held back on known codes is left out too, so it is at stake. */
  private Optional<CoverageRow.Stake> stake(
      LocalService service, Map<SioCode, Units> byCode, Units withoutCode) {
    BigDecimal known =
        byCode.entrySet().stream()
            .map(each -> kroner(each.getKey(), each.getValue()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<Target> target = likely.likeliest(service);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Optional<SioCode> code =
        target.get() instanceof SioCode found ? Optional.of(found) : Optional.empty();
    return Optional.of(
        new CoverageRow.Stake(
            code, code.map(each -> kroner(each, withoutCode)).orElse(BigDecimal.ZERO).add(known)));
  }

  private BigDecimal kroner(SioCode code, Units units) {
    BigDecimal price = Objects.requireNonNull(pack.prices().get(code), "every code has a price");
    return price.multiply(units.figureOfRecord(pack.counting().figureDecimals()));
  }

  private static String text(LocalService service) {
    return service.shift().map(Shift::name).orElse("")
        + service.staffingFactor().map(StaffingFactor::toString).orElse("")
        + service.place().map(PlaceOwnership::name).orElse("");
  }
}
