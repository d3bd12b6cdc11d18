package no.sioadapter.mapping.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Shift;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.EndReason;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.YamlSection;
import no.sioadapter.source.SourceProfile;

/** Reads what an export's words for closed choices mean. */
final class ProfileWords {
  private static final List<String> KEYS =
      List.of("end_reasons", "amount_kinds", "shifts", "places");

  private final Problems problems;
  private final CellReader cells;

  ProfileWords(Problems problems) {
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  /** A word that stands twice, or means nothing that there is, is a problem. */
  SourceProfile.Words read(YamlSection section) {
    section.knows(KEYS);
    return new SourceProfile.Words(
        words(section, "end_reasons", Names.ofMeanings(EndReason.values())),
        words(section, "amount_kinds", Names.ofMeanings(AmountKind.values())),
        words(section, "shifts", Names.ofMeanings(Shift.values())),
        words(section, "places", Names.ofMeanings(PlaceOwnership.values())));
  }

  private <T> Map<String, T> words(YamlSection section, String key, Map<String, T> meanings) {
    Map<String, T> words = new LinkedHashMap<>();
    Once once = new Once(problems);
    section
        .section(key)
        .ifPresent(
            list -> {
              for (String word : list.keys()) {
                list.cell(word)
                    .ifPresent(
                        cell -> {
                          cells.among(cell, meanings).ifPresent(value -> words.put(word, value));
                          once.examine(new Cell(cell.where(), word));
                        });
              }
            });
    return words;
  }
}
