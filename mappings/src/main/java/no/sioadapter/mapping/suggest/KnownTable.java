package no.sioadapter.mapping.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.LocalService;
import no.sioadapter.code.Part;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ResolvedSpan;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.Target;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.rulepack.RulePack;

/**
 * A table that may know the local code: the quarter's own (for another system, unit or day), an
 * earlier year's, an earlier revision.
 *
 * @param name what it is called in a reason
 * @param day the day that it is asked about
 */
public record KnownTable(String name, CodeResolver table, LocalDate day) {
  /**
   * A table of another time, for what it is worth: no check of the year looks at it, rows that
   * can't be read are passed over, and codes that the year hasn't are never suggested. Empty of
   * rows where it is no table at all.
   *
   * @param pack the year's; its checks are not asked
   */
  public static KnownTable read(InputFile file, RulePack pack, LocalDate day) {
    RulePack unchecked =
        new RulePack(
            pack.year(),
            pack.sha256(),
            pack.codes(),
            pack.categories(),
            pack.prices(),
            pack.keyPerQuarter(),
            pack.counting(),
            Map.of(),
            pack.paymentRows(),
            pack.tolerance());
    CodeResolver nothing =
        (service, period) -> List.of(new ResolvedSpan(period, new Resolution.Unmapped()));
    CodeResolver table =
        new TableReader(unchecked).read(file).table().map(CodeResolver.class::cast).orElse(nothing);
    return new KnownTable(file.name(), table, day);
  }

  /** Where it sends the code for one system. */
  record Hit(SourceSystem system, Target target) {}

  List<Hit> find(LocalService service, Iterable<SourceSystem> systems) {
    List<Hit> hits = new ArrayList<>();
    List<String> units = Stream.concat(service.units().stream(), Stream.of("")).distinct().toList();
    for (SourceSystem system : systems) {
      units.stream()
          .map(unit -> key(service, system, unit))
          .flatMap(key -> targets(key).stream())
          .distinct()
          .forEach(target -> hits.add(new Hit(system, target)));
    }
    return hits;
  }

  private static ServiceKey key(LocalService service, SourceSystem system, String unit) {
    return new ServiceKey(
        system,
        service.localCode(),
        unit,
        service.shift(),
        service.staffingFactor(),
        service.place());
  }

  private List<Target> targets(ServiceKey key) {
    Resolution resolution = table.resolve(key, day);
    if (resolution instanceof Resolution.Lapsed lapsed) {
      resolution = table.resolve(key, lapsed.validTo());
    }
    if (resolution instanceof Resolution.Mapped mapped) {
      return List.of(mapped.part().target());
    }
    return resolution instanceof Resolution.ServicePackage several
        ? several.parts().stream().map(Part::target).toList()
        : List.of();
  }
}
