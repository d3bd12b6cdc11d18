package no.sioadapter.mapping.config;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.rulepack.RulePack;

/**
 * A municipality, and the rules of a year with its prices.
 *
 * @param files every file that was read, by the place that it has in a municipality's folder
 */
public record MunicipalityRules(
    Municipality municipality, RulePack pack, SortedMap<String, InputFile> files) {
  public MunicipalityRules {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
