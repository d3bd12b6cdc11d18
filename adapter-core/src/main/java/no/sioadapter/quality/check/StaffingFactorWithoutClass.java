package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CodedCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;

/** A staffing factor that none of the codes under the same heading has (I-17). */
@Check(value = "R12", group = Group.RECORD)
public final class StaffingFactorWithoutClass implements CodedCheck {
  private final Map<String, SortedSet<BigDecimal>> classes = new HashMap<>();

  /**
   * @param context tells which factors each category has
   */
  StaffingFactorWithoutClass(CheckContext context) {
    for (CodeEntry entry : context.codes().entries()) {
      entry
          .staffingFactor()
          .ifPresent(
              factor ->
                  classes
                      .computeIfAbsent(entry.category(), category -> new TreeSet<>())
                      .add(factor.value()));
    }
  }

  @Override
  public void examine(DecisionRecord record, List<CodeEntry> codes, Findings findings) {
    Optional<StaffingFactor> factor = record.staffingFactor().value();
    if (factor.isEmpty()) {
      return;
    }
    for (CodeEntry code : codes) {
      SortedSet<BigDecimal> known = classes.get(code.category());
      if (known != null && !known.contains(factor.get().value())) {
        findings.add(
            record.where().at(record.staffingFactor().column()),
            new Found(factor.get().value(), code.code(), List.copyOf(known)));
        return;
      }
    }
  }

  /**
   * What the message names.
   *
   * @param sioCode the code that the mapping table gives all the same
   * @param known the factors of the codes under the same heading
   */
  public record Found(BigDecimal factor, SioCode sioCode, List<BigDecimal> known)
      implements Details {
    public Found {
      known = List.copyOf(known);
    }
  }
}
