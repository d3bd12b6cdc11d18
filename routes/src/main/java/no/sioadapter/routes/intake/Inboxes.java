package no.sioadapter.routes.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.folder.MaskedName;

/** What lies in the inboxes, for people to see: nothing waits there in silence. */
public final class Inboxes {
  private final DataFolders folders;
  private final List<SourceSystem> systems;

  /** The inboxes of these systems. */
  public Inboxes(DataFolders folders, List<SourceSystem> systems) {
    this.folders = folders;
    this.systems = List.copyOf(systems);
  }

  /**
   * Everything that lies there, by system and name.
   *
   * @throws IOException where the disk fails
   */
  public List<Waiting> waiting() throws IOException {
    List<Waiting> waiting = new ArrayList<>();
    for (SourceSystem system : systems) {
      for (Path file : files(folders.inbox(system))) {
        look(system, file, waiting);
      }
    }
    return waiting;
  }

  private static List<Path> files(Path inbox) throws IOException {
    try (Stream<Path> files = Files.list(inbox)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (NoSuchFileException notMadeYet) {
      return List.of();
    }
  }

  private static void look(SourceSystem system, Path file, List<Waiting> waiting)
      throws IOException {
    String name = MaskedName.of(file.getFileName().toString());
    try {
      waiting.add(new Waiting(system, name, Files.getLastModifiedTime(file).toInstant()));
    } catch (NoSuchFileException taken) {
      // between two looks: that is what it is there for
    }
  }
}
