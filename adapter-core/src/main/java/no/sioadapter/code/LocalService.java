package no.sioadapter.code;

import java.util.List;
import java.util.Optional;

/**
 * A municipality's own service as its decisions show it, to be given a national code.
 *
 * @param names what it is called, the first one met first; none where the export doesn't say
 * @param serviceType the IPLOS service type (code list 9151) that most of its decisions have
 * @param units examples of the units (tjenestesteder) that give it
 */
public record LocalService(
    SourceSystem system,
    LocalCode localCode,
    List<String> names,
    Optional<Integer> serviceType,
    UnitKind unitKind,
    Optional<Shift> shift,
    Optional<StaffingFactor> staffingFactor,
    Optional<PlaceOwnership> place,
    List<String> units) {
  public LocalService {
    names = List.copyOf(names);
    units = List.copyOf(units);
  }
}
