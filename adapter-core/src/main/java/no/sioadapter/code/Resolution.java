package no.sioadapter.code;

import java.time.LocalDate;
import java.util.List;

/** The mapping table's answer for a service on a day. */
public sealed interface Resolution {
  /** One row fits: the whole decision, or fixed hours, to one target. */
  record Mapped(Part part) implements Resolution {}

  /** Several rows with the same conditions share the decision between them; at least two parts. */
  record ServicePackage(List<Part> parts) implements Resolution {
    public ServicePackage {
      parts = List.copyOf(parts);
    }
  }

  /** No row names the local code (with conditions that fit), on any day. */
  record Unmapped() implements Resolution {}

  /** Rows with different conditions fit equally well: never a silent choice. */
  record Ambiguous(List<Integer> lines) implements Resolution {
    public Ambiguous {
      lines = List.copyOf(lines);
    }
  }

  /** A row fits, but on other days only. */
  record Lapsed(LocalDate validFrom, LocalDate validTo, int line) implements Resolution {}
}
