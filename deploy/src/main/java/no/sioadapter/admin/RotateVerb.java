package no.sioadapter.admin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.cipher.KeyRefused;
import no.sioadapter.routes.cipher.KeySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sio keys rotate FILE}. */
@Command(name = "rotate")
final class RotateVerb extends Verb {
  @Parameters(paramLabel = "FILE", descriptionKey = "keys.file")
  Path file = Path.of("");

  RotateVerb(Desk desk) {
    super(desk);
  }

  @Override
  void carryOut() throws KeyRefused, IOException {
    KeySource.InFile place = new KeySource.InFile(file);
    ArchiveKeys rotated = place.keys(true).rotated();
    place.write(rotated);
    desk().say("keys.rotated", Map.of("file", file, "count", rotated.count()));
  }
}
