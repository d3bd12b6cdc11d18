package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.QuarterView;

/** A bought place whose price is not that of the own place and the year's fixed difference. */
@Check(value = "Q09", group = Group.QUARTER)
public final class BoughtPriceIrregular implements QuarterCheck {
  private final BigDecimal difference;

  BoughtPriceIrregular(@FromPack("difference") BigDecimal difference) {
    this.difference = difference;
  }

  @Override
  public boolean hasSomethingToLookAt(QuarterView view) {
    return view.lines().stream().anyMatch(line -> ownOf(line, view).isPresent());
  }

  @Override
  public void examine(QuarterView view, Findings findings) {
    for (QuarterView.Line bought : view.lines()) {
      ownOf(bought, view)
          .map(own -> own.price().add(difference))
          .filter(expected -> expected.compareTo(bought.price()) != 0)
          .ifPresent(
              expected ->
                  findings.add(
                      Location.of(""), new Found(bought.code().code(), bought.price(), expected)));
    }
  }

  /** The own place of the same kind: LOKO of LOKJ. */
  private static Optional<QuarterView.Line> ownOf(QuarterView.Line bought, QuarterView view) {
    if (!isOf(bought.code(), PlaceOwnership.BOUGHT)) {
      return Optional.empty();
    }
    return view.lines().stream()
        .filter(line -> isOf(line.code(), PlaceOwnership.OWN))
        .filter(line -> stem(line.code()).equals(stem(bought.code())))
        .findFirst();
  }

  private static boolean isOf(CodeEntry code, PlaceOwnership ownership) {
    return code.place().filter(ownership::equals).isPresent();
  }

  /** Codes of own and of bought places differ in their last letter. */
  private static String stem(CodeEntry code) {
    String value = code.code().value();
    return value.substring(0, value.length() - 1);
  }

  /**
   * What the message names.
   *
   * @param price the price in the rule pack, kroner a day
   * @param expected the own place's price and the difference
   */
  public record Found(SioCode sioCode, BigDecimal price, BigDecimal expected) implements Details {}
}
