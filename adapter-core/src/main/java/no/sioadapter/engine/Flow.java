package no.sioadapter.engine;

import java.util.List;
import no.sioadapter.code.SioCode;

/**
 * Decisions that move from the same codes to the same codes.
 *
 * @param from the codes that they give to now, by name; empty where they give nothing
 * @param to the codes that they would give to
 */
public record Flow(List<SioCode> from, List<SioCode> to, long decisions) {
  public Flow {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
