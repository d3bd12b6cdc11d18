package no.sioadapter.admin;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.routes.cipher.KeyRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sio backup FILE}. */
@Command(name = "backup")
final class BackupVerb extends Verb {
  @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
  Path file = Path.of("");

  @Option(names = "--with-key", descriptionKey = "with-key", order = 1)
  boolean withKey;

  BackupVerb(Desk desk) {
    super(desk);
  }

  @Override
  void carryOut() throws Refused, KeyRefused, IOException, SQLException {
    AdminSettings settings = desk().settings(Optional.empty());
    Backup.Summary summary = new Backup(settings, desk().clock()).write(file, withKey);
    long rows = summary.rows().values().stream().mapToLong(Long::longValue).sum();
    desk().say("backup.done", Map.of("file", file, "rows", rows, "files", summary.files()));
    desk().say(withKey ? "backup.with-key" : "backup.without-key", Map.of());
  }
}
