package no.sioadapter.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.cipher.KeySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sio keys new FILE}. */
@Command(name = "new")
final class NewKeyVerb extends Verb {
  @Parameters(paramLabel = "FILE", descriptionKey = "keys.file")
  Path file = Path.of("");

  NewKeyVerb(Desk desk) {
    super(desk);
  }

  @Override
  void carryOut() throws Refused, IOException {
    if (Files.exists(file)) {
      throw new Refused("exists", file);
    }
    new KeySource.InFile(file).write(ArchiveKeys.generate());
    desk().say("keys.made", Map.of("file", file));
  }
}
