package no.sioadapter.routes.quarter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sioadapter.ledger.KeptInput;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.routes.folder.Archive;

/** What reports were made from, beside their deliveries: each content once, in the archive. */
record KeptSources(Archive archive) {
  /** Keeps every file of a folder, by its place in it. */
  List<KeptInput> keep(Path sources) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(sources)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    List<KeptInput> kept = new ArrayList<>();
    for (Path file : files) {
      String place = sources.relativize(file).toString().replace('\\', '/');
      StoredFile stored = archive.store(file, place);
      kept.add(new KeptInput(place, stored.hash(), stored.size()));
    }
    return kept;
  }

  /** Lays them out again. */
  void layOut(List<KeptInput> inputs, Path folder) throws IOException {
    for (KeptInput input : inputs) {
      Path file = folder.resolve(input.place()).normalize();
      if (!file.startsWith(folder)) {
        throw new IOException("a place outside the folder");
      }
      Files.createDirectories(file.resolveSibling("."));
      archive.layOut(input.hash(), file);
    }
  }
}
