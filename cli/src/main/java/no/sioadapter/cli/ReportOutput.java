package no.sioadapter.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A report's files on their way: written in a folder of their own beside where they go, and given
 * their names all together, the manifest last. Closed without that, nothing of them stays; also not
 * where the program is stopped half-way.
 */
final class ReportOutput implements Closeable {
  private static final String MANIFEST = ".manifest.json";

  private final Path folder;
  private final Path work;
  private final boolean folderIsNew;
  private final Thread stopped = new Thread(this::removeAfterStop, "remove-half-done-report");
  private boolean published;

  private ReportOutput(Path folder, boolean folderIsNew) throws IOException {
    this.folder = folder;
    this.folderIsNew = folderIsNew;
    this.work = Files.createTempDirectory(folder, ".sio-");
    Runtime.getRuntime().addShutdownHook(stopped);
  }

  /**
   * Makes ready for a report.
   *
   * @param name what all its files begin with, such as {@code sio-1243-2019Q1-v1}
   * @throws Stopped where the folder can't be used, or a report of this name is there already:
   *     nothing is ever overwritten
   */
  static ReportOutput into(Path folder, String name, Terminal terminal)
      throws Stopped, IOException {
    boolean isNew = Files.notExists(folder);
    try {
      Files.createDirectories(folder);
      refuseToOverwrite(folder, name, terminal);
      return new ReportOutput(folder, isNew);
    } catch (FileSystemException e) {
      throw stopped(terminal, "report.folder-unusable", Map.of("folder", Masked.path(folder)));
    }
  }

  private static void refuseToOverwrite(Path folder, String name, Terminal terminal)
      throws Stopped, IOException {
    try (Stream<Path> files = Files.list(folder)) {
      boolean taken =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .anyMatch(file -> file.startsWith(name + ".") || file.startsWith(name + "-"));
      if (taken) {
        throw stopped(
            terminal, "report.version-taken", Map.of("name", name, "folder", Masked.path(folder)));
      }
    }
  }

  private static Stopped stopped(Terminal terminal, String key, Map<String, String> named) {
    return new Stopped(ExitStatus.USAGE, List.of(terminal.words().format(key, named)));
  }

  /** Where the files are written; all that lies there in the end is published. */
  Path work() {
    return work;
  }

  /** A UTF-8 file among them, for what is written while the run goes on. */
  Writer writer(String name) throws IOException {
    return Files.newBufferedWriter(work.resolve(name));
  }

  /**
   * Gives the files their names.
   *
   * @return the files, the manifest last
   * @throws IOException where the disk fails; then none of them is left
   */
  List<Path> publish() throws IOException {
    List<Path> done = new ArrayList<>();
    try {
      for (Path file : manifestLast()) {
        Path place = folder.resolve(file.getFileName());
        // without REPLACE_EXISTING: what somebody else wrote meanwhile stays
        Files.move(file, place);
        done.add(place);
      }
      published = true;
      return done;
    } finally {
      if (!published) {
        for (Path file : done) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private List<Path> manifestLast() throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      return files
          .sorted(
              Comparator.<Path, Boolean>comparing(file -> file.toString().endsWith(MANIFEST))
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    remove();
    Runtime.getRuntime().removeShutdownHook(stopped);
  }

  private void remove() throws IOException {
    if (Files.exists(work)) {
      List<Path> files;
      try (Stream<Path> listed = Files.list(work)) {
        files = listed.toList();
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.delete(work);
    }
    if (folderIsNew && !published) {
      Files.deleteIfExists(folder);
    }
  }

  private void removeAfterStop() {
    try {
      remove();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
