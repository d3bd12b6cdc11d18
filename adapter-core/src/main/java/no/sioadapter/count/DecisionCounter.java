package no.sioadapter.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Part;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ResolvedSpan;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.Decision;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.DaySet;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.check.CodeNotInPack;
import no.sioadapter.quality.check.ExtraDaysFallAway;
import no.sioadapter.quality.check.MappingAmbiguous;
import no.sioadapter.quality.check.MappingLapsed;
import no.sioadapter.quality.check.UnitMismatch;
import no.sioadapter.quality.check.Unmapped;
import no.sioadapter.rulepack.RulePack;

/**
 * Counts one decision in one window of days: decision × absence × mapping validity × window. The
 * window is the quarter's days within the municipality's participation (I-15).
 */
public final class DecisionCounter {
  private final RulePack pack;
  private final CodeResolver resolver;
  private final DateRange window;
  private final DecisionDays days;
  private final Grain grain;

  public DecisionCounter(RulePack pack, CodeResolver resolver, DateRange window) {
    this.pack = pack;
    this.resolver = resolver;
    this.window = window;
    this.days = new DecisionDays(pack.counting());
    this.grain = Grain.of(pack.counting().monthDivisor());
  }

  /** Where this decision ends, and what it gives. */
  public Outcome count(Decision decision) {
    DateRange active = days.active(decision).intersect(window);
    DateRange extra = days.extra(decision).intersect(window);
    if (active.isEmpty() && extra.isEmpty()) {
      return new Outcome.NotInQuarter(List.of());
    }
    Tally tally = new Tally(decision);
    for (ResolvedSpan span : resolver.resolve(decision.service(), active)) {
      tally.active(span);
    }
    if (!extra.isEmpty()) {
      LocalDate end = decision.to().orElseThrow();
      tally.extra(resolver.resolve(decision.service(), end), extra);
    }
    return tally.outcome(active.isEmpty());
  }

  /** What has been found of one decision so far. */
  private final class Tally {
    private final Decision decision;
    private final DaySet absent;
    private final List<Contribution> contributions = new ArrayList<>();
    private final Set<Details> errors = new LinkedHashSet<>();
    private final Set<Details> remarks = new LinkedHashSet<>();
    private final ExactSum withoutCode = new ExactSum();
    private boolean insideOnActiveDay;

    Tally(Decision decision) {
      this.decision = decision;
      this.absent = days.absent(decision);
    }

    void active(ResolvedSpan span) {
      Optional<Details> problem = problemOf(span.resolution());
      problem.ifPresent(found -> error(found, span, Portion.WHOLE));
      for (Part part : partsOf(span.resolution())) {
        if (part.target() instanceof SioCode code) {
          insideOnActiveDay = true;
          active(span, part, code);
        }
      }
    }

    private void active(ResolvedSpan span, Part part, SioCode code) {
      Optional<CodeEntry> entry = pack.codes().find(code);
      if (entry.isEmpty()) {
        error(new CodeNotInPack.Found(code, pack.year()), span, part.portion());
        return;
      }
      Optional<Details> mismatch = unitMismatch(part, entry.get());
      if (mismatch.isPresent()) {
        error(mismatch.get(), span, part.portion());
        return;
      }
      DaySet all = DaySet.of(span.days());
      DaySet counted = entry.get().star() ? all : all.minus(absent);
      add(part, code, Contribution.Kind.ACTIVE, counted, all.length() - counted.length());
    }

    /** The extra days use the mapping of the end date (I-08). */
    void extra(Resolution atEnd, DateRange extra) {
      problemOf(atEnd).ifPresent(errors::add);
      for (Part part : partsOf(atEnd)) {
        if (part.target() instanceof SioCode code) {
          Optional<CodeEntry> entry = pack.codes().find(code);
          if (entry.isEmpty()) {
            remarks.add(new ExtraDaysFallAway.Found(code, (int) extra.length()));
          } else if (entry.get().star()) {
            Optional<Details> mismatch = unitMismatch(part, entry.get());
            mismatch.ifPresent(errors::add);
            if (mismatch.isEmpty()) {
              add(part, code, Contribution.Kind.EXTRA, DaySet.of(extra), 0);
            }
          }
        }
      }
    }

    Outcome outcome(boolean noActiveDay) {
      if (!errors.isEmpty()) {
        Units units = new Units(withoutCode.total(), grain.perUnit());
        return new Outcome.LeftOut(List.copyOf(errors), contributions, units);
      }
      List<Details> said = List.copyOf(remarks);
      boolean extraDay =
          contributions.stream().anyMatch(each -> each.kind() == Contribution.Kind.EXTRA);
      if (noActiveDay && !extraDay) {
        return new Outcome.NotInQuarter(said);
      }
      return insideOnActiveDay || extraDay
          ? new Outcome.Counted(contributions, said)
          : new Outcome.IsOutside();
    }

    private void error(Details found, ResolvedSpan span, Portion portion) {
      errors.add(found);
      long held = DaySet.of(span.days()).minus(absent).length();
      withoutCode.add(grain.perDay(decision.amount(), portion), held);
    }

    private void add(
        Part part, SioCode code, Contribution.Kind kind, DaySet counted, long absentDays) {
      long perDay = grain.perDay(decision.amount(), part.portion());
      contributions.add(
          new Contribution(code, kind, counted, absentDays, perDay, grain.perUnit(), part.line()));
    }

    private Optional<Details> problemOf(Resolution resolution) {
      ServiceKey service = decision.service();
      LocalCode localCode = service.localCode();
      if (resolution instanceof Resolution.Unmapped) {
        return Optional.of(
            new Unmapped.Found(
                localCode,
                service.unit(),
                service.shift(),
                service.staffingFactor(),
                service.place()));
      } else if (resolution instanceof Resolution.Ambiguous ambiguous) {
        return Optional.of(new MappingAmbiguous.Found(localCode, ambiguous.lines()));
      } else if (resolution instanceof Resolution.Lapsed lapsed) {
        return Optional.of(
            new MappingLapsed.Found(
                localCode, lapsed.validFrom(), lapsed.validTo(), lapsed.line()));
      }
      return Optional.empty();
    }

    /** Hours on an hour code and days on a day code; fixed hours are hours whatever comes in. */
    private Optional<Details> unitMismatch(Part part, CodeEntry entry) {
      UnitKind given =
          part.portion() instanceof Portion.FixedHours
              ? UnitKind.HOUR
              : decision.amount().kind().unit();
      return given == entry.unit()
          ? Optional.empty()
          : Optional.of(
              new UnitMismatch.Found(
                  decision.service().localCode(), entry.code(), given, entry.unit()));
    }
  }

  private static List<Part> partsOf(Resolution resolution) {
    if (resolution instanceof Resolution.Mapped mapped) {
      return List.of(mapped.part());
    } else if (resolution instanceof Resolution.ServicePackage several) {
      return several.parts();
    }
    return List.of();
  }
}
