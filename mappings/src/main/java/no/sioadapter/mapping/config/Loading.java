package no.sioadapter.mapping.config;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.Location;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.pack.PackFiles;
import no.sioadapter.mapping.pack.PackReader;
import no.sioadapter.mapping.pack.YearSettings;
import no.sioadapter.mapping.profile.ProfileFiles;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.mapping.table.TableReading;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Waiver;
import no.sioadapter.report.InputHash;
import no.sioadapter.rulepack.Addition;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.rulepack.OnAccount;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.source.SourceProfile;

/** One reading of a municipality's folder: goes on past a problem, so that all are told at once. */
final class Loading {
  private final Path folder;
  private final Quarter quarter;
  private final Optional<InputFile> otherTable;
  private final Problems problems = new Problems();
  private final List<InputHash> inputs = new ArrayList<>();
  private final SortedMap<String, InputFile> files = new TreeMap<>();
  private final SortedMap<SourceSystem, SourceProfile> profiles = new TreeMap<>();

  /**
   * @param otherTable takes the place of the folder's own mapping table
   */
  Loading(Path folder, Quarter quarter, Optional<InputFile> otherTable) {
    this.folder = folder;
    this.quarter = quarter;
    this.otherTable = otherTable;
  }

  /** All of it. */
  Configuration configuration() throws ConfigurationRefused, IOException {
    requireFolder();
    Optional<Municipality> municipality = municipality();
    Optional<RulePack> pack = pack(municipality);
    Optional<InputFile> planFile = required("a-konto-" + quarter.year() + ".csv", "a-konto");
    Optional<InputFile> paymentFile =
        optional("betaling-" + quarter.year() + ".csv", "payment-plan");
    Optional<InputFile> additionsFile = optional("tillegg-" + quarter + ".csv", "additions");
    Optional<InputFile> mappingFile = table();
    List<Waiver> waivers =
        optional(WaiversFile.NAME, "waivers")
            .map(new WaiversFile(problems)::read)
            .orElse(List.of());
    if (pack.isEmpty()) {
      // codes, payment rows and checks can't be judged without the year's rules
      throw refused();
    }
    OnAccountFiles onAccountFiles = new OnAccountFiles(pack.get(), quarter, problems);
    Optional<OnAccountFiles.Plan> plan = planFile.map(onAccountFiles::plan);
    Optional<Map<String, BigDecimal>> payments = paymentFile.map(onAccountFiles::payments);
    List<Addition> additions =
        additionsFile.map(new AdditionsFile(pack.get(), problems)::read).orElse(List.of());
    Optional<TableReading> table = mappingFile.map(new TableReader(pack.get())::read);
    table.ifPresent(this::tell);
    if (!problems.isEmpty()) {
      throw refused();
    }
    return new Configuration(
        quarter,
        municipality.orElseThrow(),
        pack.get(),
        new OnAccount(
            plan.orElseThrow().yearlyUnits(), plan.orElseThrow().plannedQuarter(), payments),
        additions,
        waivers,
        table.flatMap(TableReading::table).orElseThrow(),
        profiles,
        inputs,
        files,
        problems.notes(),
        table.orElseThrow().findings());
  }

  /** The municipality and the year's rules alone. */
  MunicipalityRules rules() throws ConfigurationRefused, IOException {
    requireFolder();
    Optional<Municipality> municipality = municipality();
    Optional<RulePack> pack = pack(municipality);
    if (!problems.isEmpty()) {
      throw refused();
    }
    return new MunicipalityRules(municipality.orElseThrow(), pack.orElseThrow(), files);
  }

  /** The municipality, and what the year's settings say of a deadline. */
  Optional<RemindedQuarter> reminded() throws ConfigurationRefused, IOException {
    requireFolder();
    Optional<Municipality> municipality = municipality();
    if (municipality.isEmpty() && problems.inOrder().stream().allMatch(Loading::isOfAnotherTime)) {
      return Optional.empty();
    }
    if (!problems.isEmpty()) {
      throw refused();
    }
    Problems ofPack = new Problems();
    Optional<YearSettings> settings =
        PackFiles.find(folder, quarter.year(), ofPack)
            .flatMap(pack -> new PackReader(ofPack).readSettings(pack, quarter.year()));
    return Optional.of(
        new RemindedQuarter(
            municipality.orElseThrow(),
            settings.flatMap(YearSettings::deadlineDays),
            settings.isPresent()));
  }

  private static boolean isOfAnotherTime(Problem problem) {
    return problem.reason() instanceof Reason.MunicipalityNotValid;
  }

  private void requireFolder() throws ConfigurationRefused {
    if (!Files.isDirectory(folder)) {
      String name = String.valueOf(folder.getFileName());
      problems.add(Location.of(name), new Reason.FolderMissing());
      throw refused();
    }
  }

  private ConfigurationRefused refused() {
    return new ConfigurationRefused(problems.inOrder());
  }

  private Optional<Municipality> municipality() throws IOException {
    Optional<InputFile> file = required(MunicipalityFile.NAME, "municipality");
    ProfileFiles.load(folder, problems)
        .forEach(
            (system, loaded) -> {
              profiles.put(system, loaded.profile());
              remember(loaded.file(), "source-profile", placeOfProfile(system, loaded.file()));
            });
    InputFile numbersFile = MunicipalityNumbers.shipped();
    remember(numbersFile, "municipality-numbers", "");
    MunicipalityNumbers numbers = MunicipalityNumbers.read(numbersFile, problems);
    return file.flatMap(
        each -> new MunicipalityFile(numbers, quarter, problems).read(each, profiles.keySet()));
  }

  private Optional<RulePack> pack(Optional<Municipality> municipality) throws IOException {
    Optional<PackFiles> found = PackFiles.find(folder, quarter.year(), problems);
    found.ifPresent(this::remember);
    if (found.isEmpty() || municipality.isEmpty()) {
      return Optional.empty();
    }
    return new PackReader(problems)
        .read(
            found.get(),
            quarter.year(),
            municipality.get().zone(),
            municipality.get().travelGroup());
  }

  private Optional<InputFile> required(String name, String kind) throws IOException {
    Optional<InputFile> file = optional(name, kind);
    if (file.isEmpty()) {
      problems.add(Location.of(name), new Reason.FileMissing());
    }
    return file;
  }

  private Optional<InputFile> optional(String name, String kind) throws IOException {
    Path path = folder.resolve(name);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    InputFile file = InputFile.read(path);
    remember(file, kind, "");
    return Optional.of(file);
  }

  private Optional<InputFile> table() throws IOException {
    if (otherTable.isEmpty()) {
      return required(MunicipalityFolder.TABLE, "mapping");
    }
    remember(otherTable.get(), "mapping", "");
    return otherTable;
  }

  private void remember(InputFile file, String kind, String place) {
    inputs.add(new InputHash(kind, file.name(), file.sha256()));
    files.put(place + file.name(), file);
  }

  private void remember(PackFiles pack) {
    inputs.add(new InputHash("rule-pack", pack.name(), pack.sha256()));
    pack.files().forEach((name, file) -> files.put(placeOfPack() + name, file));
  }

  /** A file of the folder's own may bear the name of a shipped one that is for another system. */
  private String placeOfProfile(SourceSystem system, InputFile file) {
    String place = "profiles/";
    return files.containsKey(place + file.name()) ? place + system.id() + "-" : place;
  }

  private String placeOfPack() {
    return "rulepack/" + quarter.year() + "/";
  }

  private void tell(TableReading table) {
    table.refusals().forEach(each -> problems.add(each.where(), each.reason()));
    table.notes().forEach(each -> problems.note(each.where(), each.reason()));
  }
}
