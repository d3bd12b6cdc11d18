package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.Location;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.PastReport;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.QuarterView;

/** A code that had units in the quarter before and has none now. */
@Check(value = "Q04", group = Group.QUARTER)
public final class CodeVanished implements QuarterCheck {
  CodeVanished() {}

  @Override
  public boolean hasSomethingToLookAt(QuarterView view) {
    return view.previous().isPresent();
  }

  @Override
  public void examine(QuarterView view, Findings findings) {
    Set<SioCode> delivered =
        view.lines().stream()
            .filter(line -> line.delivered().signum() > 0)
            .map(line -> line.code().code())
            .collect(Collectors.toSet());
    view.previous().ifPresent(past -> examine(delivered, past, findings));
  }

  private static void examine(Set<SioCode> delivered, PastReport past, Findings findings) {
    past.codes().entrySet().stream()
        .filter(each -> each.getValue().delivered().signum() > 0)
        .filter(each -> !delivered.contains(each.getKey()))
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(SioCode::value)))
        .forEach(
            each ->
                findings.add(
                    Location.of(""),
                    new Found(each.getKey(), each.getValue().delivered(), past.quarter())));
  }

  /**
   * What the message names.
   *
   * @param before units delivered in the quarter before
   * @param earlier the quarter before
   */
  public record Found(SioCode sioCode, BigDecimal before, Quarter earlier) implements Details {}
}
