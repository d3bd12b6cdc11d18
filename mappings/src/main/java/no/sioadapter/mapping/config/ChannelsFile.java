package no.sioadapter.mapping.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.file.YamlSection;
import no.sioadapter.text.Language;

/** Reads the channels of {@code municipality.yaml}, each against the form of its kind. */
final class ChannelsFile {
  private static final String CHANNELS = "channels";
  private static final String NAME = "name";
  private static final String KIND = "kind";
  private static final String HERE = "127.0.0.1";
  private static final int HIGHEST_PORT = 65_535;

  private final Path folder;
  private final Map<String, ChannelForm> forms;
  private final Problems problems;
  private final CellReader cells;
  private final Map<String, Long> lines = new HashMap<>();

  /**
   * @param folder where paths begin
   */
  ChannelsFile(Path folder, Collection<ChannelForm> forms, Problems problems) {
    this.folder = folder;
    this.forms = forms.stream().collect(Collectors.toMap(ChannelForm::kind, Function.identity()));
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  /** The channels in the file's order; empty where it names none. */
  List<ChannelSettings> read(InputFile file, MunicipalityNumber number) {
    List<ChannelSettings> channels = new ArrayList<>();
    Optional<YamlSection> root = YamlSection.read(file, problems);
    if (root.isPresent() && root.get().has(CHANNELS)) {
      Language language =
          root.get()
              .optionalCell("language")
              .flatMap(cell -> cells.among(cell, MunicipalityFile.LANGUAGES))
              .orElse(Language.NB);
      for (YamlSection each : root.get().sections(CHANNELS)) {
        channel(each, number, language).ifPresent(channels::add);
      }
    }
    return channels;
  }

  private Optional<ChannelSettings> channel(
      YamlSection section, MunicipalityNumber number, Language language) {
    Optional<ChannelName> name = section.cell(NAME).flatMap(this::name);
    Optional<ChannelForm> form = section.cell(KIND).flatMap(cell -> cells.among(cell, forms));
    if (form.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, String> values = values(section, form.get());
    return name.map(each -> new ChannelSettings(number, each, form.get().kind(), language, values));
  }

  private Optional<ChannelName> name(Cell cell) {
    Optional<ChannelName> name = ChannelName.parse(cell.text());
    Long first = lines.putIfAbsent(cell.text(), cell.where().line());
    if (name.isEmpty()) {
      problems.add(cell.where(), new Reason.NotChannelName(cell.text()));
    } else if (first != null) {
      problems.add(cell.where(), new Reason.ListedTwice(cell.text(), first));
    }
    return name;
  }

  private SortedMap<String, String> values(YamlSection section, ChannelForm form) {
    List<String> known = new ArrayList<>(List.of(NAME, KIND));
    form.settings().forEach(each -> known.add(each.name()));
    section.knows(known);
    SortedMap<String, String> values = new TreeMap<>();
    for (ChannelForm.Setting each : form.settings()) {
      Optional<Cell> cell =
          each.required() ? section.cell(each.name()) : section.optionalCell(each.name());
      cell.flatMap(written -> value(written, each))
          .or(each::standard)
          .ifPresent(value -> values.put(each.name(), value));
    }
    for (List<String> names : form.alternatives()) {
      if (names.stream().filter(section::has).count() != 1) {
        problems.add(section.where(), new Reason.NotExactlyOne(names));
      }
    }
    for (List<String> names : form.together()) {
      long there = names.stream().filter(section::has).count();
      if (there != 0 && there != names.size()) {
        problems.add(section.where(), new Reason.NotTogether(names));
      }
    }
    return values;
  }

  private Optional<String> value(Cell cell, ChannelForm.Setting setting) {
    return switch (setting.type()) {
      case TEXT -> cells.text(cell);
      case PATH -> cells.text(cell).flatMap(text -> path(cell, text));
      case PORT -> cells.whole(cell, 1, HIGHEST_PORT).map(String::valueOf);
      case ADDRESS -> cells.text(cell).flatMap(text -> address(cell, text));
      case SAFE_ADDRESS ->
          cells.text(cell).flatMap(text -> address(cell, text)).flatMap(text -> safe(cell, text));
      case ORGANISATION -> cells.text(cell).flatMap(text -> organisation(cell, text));
      case CHOICE ->
          cells.among(
              cell,
              setting.choices().stream()
                  .collect(Collectors.toMap(Function.identity(), Function.identity())));
      case DURATION -> cells.text(cell).flatMap(text -> duration(cell, text));
      case TRUTH -> cells.truth(cell).map(String::valueOf);
    };
  }

  private Optional<String> path(Cell cell, String text) {
    try {
      return Optional.of(folder.resolve(text).toAbsolutePath().normalize().toString());
    } catch (InvalidPathException e) {
      problems.add(cell.where(), new Reason.NotPath(text));
      return Optional.empty();
    }
  }

  private Optional<String> address(Cell cell, String text) {
    if (!isAddress(text)) {
      // it isn't repeated: people put passwords into addresses
      problems.add(cell.where(), new Reason.NotAddress());
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private Optional<String> safe(Cell cell, String text) {
    URI address = URI.create(text);
    if (("https".equals(address.getScheme()) || HERE.equals(address.getHost()))
        && address.getRawQuery() == null
        && address.getRawFragment() == null) {
      return Optional.of(text);
    }
    problems.add(cell.where(), new Reason.NotSafeAddress());
    return Optional.empty();
  }

  private Optional<String> organisation(Cell cell, String text) {
    if (OrganisationNumber.parse(text).isEmpty()) {
      problems.add(cell.where(), new Reason.NotOrganisationNumber(text));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      return List.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && address.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private Optional<String> duration(Cell cell, String text) {
    try {
      Duration time = Duration.parse(text);
      if (time.compareTo(Duration.ZERO) > 0) {
        return Optional.of(time.toString());
      }
    } catch (DateTimeParseException e) {
      // told below, like one that isn't positive
    }
    problems.add(cell.where(), new Reason.NotDuration(text));
    return Optional.empty();
  }
}
