package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.QuarterView;

/** A day activity's price that is not the base and the slope times its staffing factor. */
@Check(value = "Q10", group = Group.QUARTER)
public final class DayActivityPriceIrregular implements QuarterCheck {
  private final Set<String> categories;
  private final BigDecimal base;
  private final BigDecimal slope;

  DayActivityPriceIrregular(
      @FromPack("categories") Set<String> categories,
      @FromPack("base") BigDecimal base,
      @FromPack("slope") BigDecimal slope) {
    this.categories = categories;
    this.base = base;
    this.slope = slope;
  }

  @Override
  public boolean hasSomethingToLookAt(QuarterView view) {
    return view.lines().stream().anyMatch(line -> isLookedAt(line.code()));
  }

  @Override
  public void examine(QuarterView view, Findings findings) {
    for (QuarterView.Line line : view.lines()) {
      if (isLookedAt(line.code())) {
        BigDecimal expected = expected(line.code());
        if (expected.compareTo(line.price()) != 0) {
          findings.add(Location.of(""), new Found(line.code().code(), line.price(), expected));
        }
      }
    }
  }

  private boolean isLookedAt(CodeEntry code) {
    return categories.contains(code.category()) && code.staffingFactor().isPresent();
  }

  /** The published prices are the line's, rounded to whole kroner. */
  private BigDecimal expected(CodeEntry code) {
    BigDecimal factor = code.staffingFactor().orElseThrow().value();
    return base.add(slope.multiply(factor)).setScale(0, RoundingMode.HALF_UP);
  }

  /**
   * What the message names.
   *
   * @param price the price in the rule pack, kroner an hour
   * @param expected the base and the slope times the staffing factor, in whole kroner
   */
  public record Found(SioCode sioCode, BigDecimal price, BigDecimal expected) implements Details {}
}
