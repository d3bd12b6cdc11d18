package no.sioadapter.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.routes.cipher.KeyRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sio restore FILE}. */
@Command(name = "restore")
final class RestoreVerb extends Verb {
  @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
  Path file = Path.of("");

  @Option(names = "--key-file", paramLabel = "FILE", descriptionKey = "key-file", order = 1)
  Optional<Path> keyFile = Optional.empty();

  RestoreVerb(Desk desk) {
    super(desk);
  }

  @Override
  void carryOut() throws Refused, KeyRefused, IOException, SQLException {
    if (!Files.isRegularFile(file)) {
      throw new Refused("no-file", file);
    }
    Restore.Summary summary = new Restore(desk().settings(keyFile)).read(file);
    long rows = summary.rows().values().stream().mapToLong(Long::longValue).sum();
    desk()
        .say(
            "restore.done",
            Map.of(
                "created", summary.head().created(),
                "rows", rows,
                "tables", summary.rows().size(),
                "files", summary.files(),
                "contents", summary.contents()));
  }
}
