package no.sioadapter.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.Part;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ResolvedSpan;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.period.DateRange;

/** The mapping table, with a note of the lines that it answered with. */
final class WatchedMapping implements CodeResolver {
  private final CodeResolver mapping;
  private final BitSet met = new BitSet();

  WatchedMapping(CodeResolver mapping) {
    this.mapping = mapping;
  }

  @Override
  public List<ResolvedSpan> resolve(ServiceKey service, DateRange period) {
    List<ResolvedSpan> spans = mapping.resolve(service, period);
    for (ResolvedSpan span : spans) {
      note(span.resolution());
    }
    return spans;
  }

  @Override
  public List<MappingLine> lines(DateRange period) {
    return mapping.lines(period);
  }

  /** A line that was not clear, or not valid on those days, was met all the same. */
  private void note(Resolution resolution) {
    if (resolution instanceof Resolution.Mapped mapped) {
      met.set(mapped.part().line());
    } else if (resolution instanceof Resolution.ServicePackage several) {
      several.parts().stream().mapToInt(Part::line).forEach(met::set);
    } else if (resolution instanceof Resolution.Ambiguous ambiguous) {
      ambiguous.lines().forEach(met::set);
    } else if (resolution instanceof Resolution.Lapsed lapsed) {
      met.set(lapsed.line());
    }
  }

  /** The lines for these days and systems that it never answered with. */
  List<MappingLine> unused(DateRange period, Set<SourceSystem> delivered) {
    return mapping.lines(period).stream()
        .filter(line -> line.system().isEmpty() || delivered.contains(line.system().get()))
        .filter(line -> !met.get(line.line()))
        .toList();
  }
}
