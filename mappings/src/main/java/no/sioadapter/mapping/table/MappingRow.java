package no.sioadapter.mapping.table;

import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Part;
import no.sioadapter.code.Portion;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.Target;
import no.sioadapter.period.DateRange;

/**
 * A line of the mapping table.
 *
 * @param line from 1, the header's is 1
 * @param system the system whose decisions it is for; empty for {@code *}, all systems
 */
record MappingRow(
    int line,
    Optional<SourceSystem> system,
    LocalCode localCode,
    Conditions conditions,
    Target target,
    Kind kind,
    Portion portion,
    DateRange validity) {

  /** How much of the decision the row says that it takes. */
  enum Kind {
    /** It says nothing: the whole. */
    PLAIN,
    SHARE,
    HOURS;

    private static Kind of(Portion portion) {
      return portion instanceof Portion.Share ? SHARE : HOURS;
    }

    /** Whether rows of the two kinds can be one package. */
    boolean joins(Kind other) {
      return this != PLAIN && this == other;
    }
  }

  /** The row with what it says worked out. */
  static MappingRow of(TableRow row) {
    return new MappingRow(
        row.line(),
        row.system(),
        row.localCode(),
        new Conditions(row.unit(), row.shift(), row.staffingFactor(), row.place()),
        row.target(),
        row.portion().map(Kind::of).orElse(Kind.PLAIN),
        row.portion().orElse(Portion.WHOLE),
        row.validity());
  }

  /** Whether the row is for the decision, apart from its days. */
  boolean fits(ServiceKey service) {
    return (system.isEmpty() || system.get().equals(service.system())) && conditions.fit(service);
  }

  /** Whether some decision's system passes both rows. */
  boolean sharesSystem(MappingRow other) {
    return system.isEmpty() || other.system.isEmpty() || system.equals(other.system);
  }

  Part part() {
    return new Part(target, portion, line);
  }
}
