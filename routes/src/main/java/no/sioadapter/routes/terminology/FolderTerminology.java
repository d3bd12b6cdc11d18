package no.sioadapter.routes.terminology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.pack.PackFiles;
import no.sioadapter.mapping.pack.PackReader;
import org.jspecify.annotations.Nullable;

/**
 * The tables and rule packs of the municipalities' folders, compiled once and read again when a
 * file of theirs has changed. That is looked for once a second at most: a question costs no disk.
 */
public final class FolderTerminology implements Terminology {
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Path place;
  private final TablesInUse tablesInUse;
  private final Clock clock;
  private final Object lock = new Object();
  private volatile @Nullable Compiled compiled;

  /**
   * @param place where the municipalities' folders lie, each named by its number; it needn't be
   *     there
   * @param tablesInUse which table of each counts
   */
  public FolderTerminology(Path place, TablesInUse tablesInUse, Clock clock) {
    this.place = place;
    this.tablesInUse = tablesInUse;
    this.clock = clock;
  }

  /** What was compiled, from which state of the folders, and when that was last looked at. */
  private record Compiled(
      Instant lookedAt, State state, List<NationalCodes> codes, List<LocalTable> tables) {
    Compiled lookedAt(Instant now) {
      return new Compiled(now, state, codes, tables);
    }

    boolean isFresh(Instant now) {
      return !now.isBefore(lookedAt) && now.isBefore(lookedAt.plus(FRESH));
    }
  }

  @Override
  public List<NationalCodes> codes() throws IOException {
    return compiled().codes();
  }

  @Override
  public List<LocalTable> tables() throws IOException {
    return compiled().tables();
  }

  @Override
  public Optional<LocalTable> table(MunicipalityNumber municipality, int year) throws IOException {
    return tables().stream()
        .filter(table -> table.municipality().equals(municipality))
        .filter(table -> table.codes().year() == year)
        .findFirst();
  }

  private Compiled compiled() throws IOException {
    Instant now = clock.instant();
    Compiled known = compiled;
    if (known != null && known.isFresh(now)) {
      return known;
    }
    synchronized (lock) {
      known = compiled;
      if (known != null && known.isFresh(now)) {
        return known;
      }
      State state = state();
      Compiled next =
          known != null && known.state().equals(state) ? known.lookedAt(now) : compile(state, now);
      compiled = next;
      return next;
    }
  }

  /** What there is to compile: the files, and which tables are in use. */
  private record State(FolderStamp files, List<String> tables) {}

  private State state() throws IOException {
    List<String> tables = new ArrayList<>();
    for (Path folder : folders()) {
      tables.add(tablesInUse.state(number(folder)));
    }
    return new State(FolderStamp.of(place), List.copyOf(tables));
  }

  private static MunicipalityNumber number(Path folder) {
    return new MunicipalityNumber(FolderTables.name(folder));
  }

  private Compiled compile(State state, Instant now) throws IOException {
    // by year, shipped before own (true sorts last), then by hash: an order that no folder changes
    TreeSet<NationalCodes> codes =
        new TreeSet<>(
            Comparator.comparingInt(NationalCodes::year)
                .thenComparing(each -> !each.shipped())
                .thenComparing(NationalCodes::packHash));
    for (int year : PackFiles.shippedYears()) {
      shipped(year).ifPresent(each -> codes.add(each));
    }
    List<LocalTable> tables = new ArrayList<>();
    for (Path folder : folders()) {
      Optional<TablesInUse.InUse> inUse = tablesInUse.of(number(folder));
      if (inUse.isPresent()) {
        tables.addAll(new FolderTables(folder, List.copyOf(codes)).tables(inUse.get()));
      }
    }
    tables.forEach(table -> codes.add(table.codes()));
    return new Compiled(now, state, List.copyOf(codes), List.copyOf(tables));
  }

  private static Optional<NationalCodes> shipped(int year) throws IOException {
    Problems problems = new Problems();
    return PackFiles.shippedFor(year)
        .flatMap(files -> new PackReader(problems).readYear(files, year))
        .map(
            pack ->
                new NationalCodes(
                    year, pack.sha256(), true, pack.codes(), pack.settings().categories()));
  }

  private List<Path> folders() throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(place)) {
      return folders
          .filter(Files::isDirectory)
          .filter(each -> MunicipalityNumber.parse(FolderTables.name(each)).isPresent())
          .sorted(Comparator.comparing(FolderTables::name))
          .toList();
    }
  }
}
