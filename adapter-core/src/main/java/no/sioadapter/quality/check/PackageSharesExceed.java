package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.code.LocalCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;

/** A package whose shares add up to more than 100 percent. */
@Check(value = "T03", group = Group.TABLE, mildest = Severity.ERROR)
public final class PackageSharesExceed {
  private PackageSharesExceed() {}

  /**
   * What the message names.
   *
   * @param sum percent
   * @param lines the package's rows, as lines from 1
   */
  public record Found(LocalCode localCode, BigDecimal sum, List<Integer> lines) implements Details {
    public Found {
      lines = List.copyOf(lines);
    }
  }
}
