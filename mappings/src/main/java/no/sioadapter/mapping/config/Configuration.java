package no.sioadapter.mapping.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.suggest.KnownTable;
import no.sioadapter.mapping.suggest.Suggester;
import no.sioadapter.mapping.table.MappingTable;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Waiver;
import no.sioadapter.report.InputHash;
import no.sioadapter.rulepack.Addition;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.rulepack.OnAccount;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.source.SourceProfile;

/**
 * Everything that a run needs to know of a municipality and a quarter, beside the deliveries.
 *
 * @param profiles how each system's export is written, by system
 * @param inputs the hash of every file that was read
 * @param files every file that was read, by the place that it has in a municipality's folder; laid
 *     out anew they are the same configuration
 * @param notes what is worth saying of the files and refuses nothing, such as unknown columns
 * @param findings what was found in the mapping table that doesn't refuse it
 */
public record Configuration(
    Quarter quarter,
    Municipality municipality,
    RulePack rulePack,
    OnAccount onAccount,
    List<Addition> additions,
    List<Waiver> waivers,
    MappingTable mapping,
    SortedMap<SourceSystem, SourceProfile> profiles,
    List<InputHash> inputs,
    SortedMap<String, InputFile> files,
    List<Problem> notes,
    List<Finding> findings) {
  public Configuration {
    additions = List.copyOf(additions);
    waivers = List.copyOf(waivers);
    profiles = Collections.unmodifiableSortedMap(new TreeMap<>(profiles));
    inputs = List.copyOf(inputs);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
  }

  /**
   * What suggests codes for local services that the table doesn't map.
   *
   * @param others tables beside the quarter's own that may know the same local code
   */
  public Suggester suggester(List<KnownTable> others) {
    List<KnownTable> known = new ArrayList<>();
    known.add(new KnownTable("mapping.csv", mapping, quarter.lastDay()));
    known.addAll(others);
    return new Suggester(rulePack, profiles.keySet(), known);
  }
}
