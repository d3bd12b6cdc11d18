package no.sioadapter.mapping.rollover;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.mapping.pack.CodeSuccessors;
import no.sioadapter.mapping.table.TableRow;

/**
 * The turn of a year for the codes: what the new pack says of the old codes, and where it says
 * nothing, the same code, or else the one new code with the same name.
 *
 * @param year the new one
 */
public record CodeTurn(int year, CodeSystem before, CodeSystem after, CodeSuccessors successors) {
  Destination destination(TableRow row) {
    if (!(row.target() instanceof SioCode code)) {
      return new Destination.Same();
    }
    List<SioCode> named = successors.of(code);
    if (named.isEmpty()) {
      return unnamed(code);
    }
    if (named.size() == 1) {
      return to(code, named.get(0), Ground.NAMED);
    }
    List<SioCode> agreeing =
        named.stream()
            .filter(each -> after.find(each).filter(to -> agrees(row, to)).isPresent())
            .toList();
    return agreeing.size() == 1
        ? to(code, agreeing.get(0), Ground.CONDITIONS)
        : new Destination.OneOf(agreeing.isEmpty() ? named : agreeing);
  }

  private static Destination to(SioCode code, SioCode successor, Ground ground) {
    return successor.equals(code)
        ? new Destination.Same()
        : new Destination.Another(successor, ground);
  }

  private Destination unnamed(SioCode code) {
    if (after.find(code).isPresent()) {
      return new Destination.Same();
    }
    Optional<String> name = before.find(code).map(CodeTurn::plainName);
    List<CodeEntry> called =
        after.entries().stream()
            .filter(entry -> before.find(entry.code()).isEmpty())
            .filter(entry -> name.equals(Optional.of(plainName(entry))))
            .toList();
    return called.size() == 1
        ? new Destination.Another(called.get(0).code(), Ground.SAME_NAME)
        : new Destination.Nowhere();
  }

  private static String plainName(CodeEntry entry) {
    return entry.name().strip().toLowerCase(Locale.ROOT);
  }

  /** Whether nothing that the row asks for is otherwise in the code. */
  private static boolean agrees(TableRow row, CodeEntry code) {
    return agree(row.shift(), code.shift())
        && agree(row.staffingFactor(), code.staffingFactor())
        && agree(row.place(), code.place());
  }

  private static boolean agree(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || other.isEmpty() || Objects.equals(one, other);
  }

  /** The codes that all come to be this one; one alone where nothing is merged. */
  List<SioCode> merged(SioCode successor) {
    Set<SioCode> codes = new LinkedHashSet<>();
    for (CodeEntry entry : before.entries()) {
      List<SioCode> named = successors.of(entry.code());
      boolean stays =
          named.isEmpty() && entry.code().equals(successor) && after.find(successor).isPresent();
      if (stays || named.contains(successor)) {
        codes.add(entry.code());
      }
    }
    return List.copyOf(codes);
  }

  /** Whether what was counted in hours is now counted in days, or the reverse. */
  boolean changesUnit(SioCode old, SioCode now) {
    Optional<UnitKind> then = before.find(old).map(CodeEntry::unit);
    Optional<UnitKind> next = after.find(now).map(CodeEntry::unit);
    return then.isPresent() && next.isPresent() && !then.equals(next);
  }
}
