package no.sioadapter.mapping.config;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.file.YamlSection;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.Quarter;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.text.Language;

/** Reads {@code municipality.yaml}. */
final class MunicipalityFile {
  static final String NAME = "municipality.yaml";

  private static final String FOUR_EYES = "four_eyes";

  // "channels" says where reports go to, "reminders" when to remind; a run looks at neither
  private static final List<String> KEYS =
      List.of(
          "number",
          "name",
          "organisation_number",
          "language",
          "employer_contribution_zone",
          "travel_group",
          "allow_test_persons",
          "participates_from",
          "participates_to",
          "systems",
          "error_list_limit",
          "channels",
          RemindersFile.REMINDERS,
          FOUR_EYES);
  static final Map<String, Language> LANGUAGES = Map.of("nb", Language.NB, "nn", Language.NN);

  private static final int MOST_LISTED = 100_000;

  private final MunicipalityNumbers numbers;
  private final Quarter quarter;
  private final Problems problems;
  private final CellReader cells;

  MunicipalityFile(MunicipalityNumbers numbers, Quarter quarter, Problems problems) {
    this.numbers = numbers;
    this.quarter = quarter;
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  /** Whether an approval needs a second person; nothing but a plain {@code false} waives it. */
  static boolean fourEyes(InputFile file) {
    Problems unread = new Problems();
    return YamlSection.read(file, unread)
        .flatMap(root -> root.optionalCell(FOUR_EYES))
        .flatMap(new CellReader(unread)::truth)
        .orElse(true);
  }

  /** Every value; a system without a profile is a problem. */
  Optional<Municipality> read(InputFile file, Collection<SourceSystem> withProfile) {
    return YamlSection.read(file, problems).flatMap(root -> read(root, withProfile));
  }

  private Optional<Municipality> read(YamlSection root, Collection<SourceSystem> withProfile) {
    int before = problems.count();
    root.knows(KEYS);
    Optional<MunicipalityNumber> number = number(root);
    Optional<String> name = root.cell("name").flatMap(cells::text);
    Optional<OrganisationNumber> organisation =
        root.cell("organisation_number").flatMap(this::organisation);
    Optional<Language> language =
        root.cell("language").flatMap(cell -> cells.among(cell, LANGUAGES));
    Optional<String> zone = root.cell("employer_contribution_zone").flatMap(cells::text);
    Optional<String> group = root.cell("travel_group").flatMap(cells::text);
    // real persons only, unless the folder says otherwise
    boolean testPersons =
        root.optionalCell("allow_test_persons").flatMap(cells::truth).orElse(false);
    Optional<DateRange> participation =
        new Validity(cells, problems)
            .read(day(root, "participates_from"), day(root, "participates_to"));
    List<SourceSystem> systems = systems(root, withProfile);
    int listed =
        root.optionalCell("error_list_limit")
            .flatMap(cell -> cells.whole(cell, 1, MOST_LISTED))
            .orElse(Municipality.ERROR_LIST_LIMIT);
    root.optionalCell(FOUR_EYES).ifPresent(cells::truth);
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new Municipality(
                number.orElseThrow(),
                name.orElseThrow(),
                organisation.orElseThrow(),
                language.orElseThrow(),
                zone.orElseThrow(),
                group.orElseThrow(),
                testPersons,
                participation.orElseThrow(),
                systems,
                numbers.predecessors(number.orElseThrow()),
                listed));
  }

  private Optional<MunicipalityNumber> number(YamlSection root) {
    Optional<Cell> cell = root.cell("number");
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Cell written = cell.get();
    // unquoted, other YAML readers take 0122 for the number 82
    if (!root.isQuoted("number")) {
      problems.add(written.where(), new Reason.NumberUnquoted(written.text()));
      return Optional.empty();
    }
    Optional<MunicipalityNumber> number = MunicipalityNumber.parse(written.text());
    if (number.isEmpty()) {
      problems.add(written.where(), new Reason.NotMunicipalityNumber(written.text()));
    } else if (!numbers.allows(number.get(), quarter)) {
      problems.add(
          written.where(), new Reason.MunicipalityNotValid(written.text(), quarter.toString()));
    }
    return number;
  }

  private Optional<OrganisationNumber> organisation(Cell cell) {
    Optional<OrganisationNumber> number = OrganisationNumber.parse(cell.text());
    if (number.isEmpty()) {
      problems.add(cell.where(), new Reason.NotOrganisationNumber(cell.text()));
    }
    return number;
  }

  private static Cell day(YamlSection root, String key) {
    return root.optionalCell(key).orElse(new Cell(root.where().at(key), ""));
  }

  private List<SourceSystem> systems(YamlSection root, Collection<SourceSystem> withProfile) {
    Map<SourceSystem, Long> lines = new HashMap<>();
    for (Cell cell : root.cells("systems")) {
      Optional<SourceSystem> system = cells.system(cell);
      if (system.isEmpty()) {
        continue;
      }
      Long first = lines.putIfAbsent(system.get(), cell.where().line());
      if (first != null) {
        problems.add(cell.where(), new Reason.ListedTwice(cell.text(), first));
      } else if (!withProfile.contains(system.get())) {
        problems.add(
            cell.where(),
            new Reason.ProfileMissing(
                cell.text(), withProfile.stream().map(SourceSystem::id).sorted().toList()));
      }
    }
    return List.copyOf(new TreeSet<>(lines.keySet()));
  }
}
