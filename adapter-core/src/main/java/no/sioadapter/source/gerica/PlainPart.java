package no.sioadapter.source.gerica;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.sioadapter.decision.Location;
import no.sioadapter.source.EncodingScan;

/** A CSV file on the disk. */
record PlainPart(Path path) implements Part {
  @Override
  public Location where() {
    return Location.of(String.valueOf(path.getFileName()));
  }

  @Override
  public EncodingScan scan() throws IOException {
    try (InputStream in = open()) {
      return EncodingScan.of(where(), in);
    }
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }
}
