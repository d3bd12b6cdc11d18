package no.sioadapter.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sioadapter.routes.cipher.KeyRefused;
import no.sioadapter.routes.cipher.OwnerOnly;

/**
 * One file with all that the server needs to go on elsewhere: the database's rows, the archive as
 * it lies (encrypted), reports and configuration. The database comes first: what it knows of is in
 * the folders by then, since the server writes files before it says so.
 */
record Backup(AdminSettings settings, Clock clock) {
  static final String FILES = "data/";
  static final String KEY = "key/archive.json";
  static final String CONFIG = "config";

  /** What is made anew, what the EPJ systems have, and what is kept apart. */
  private static final Set<String> LEFT_OUT =
      Set.of("db", "work", "inbox", "refused", "keys", Restore.STAGING);

  /** What went in. */
  record Summary(Map<String, Long> rows, long files) {}

  /**
   * Writes the backup: the file is there when it is whole.
   *
   * @param withKey whether the archive's key goes in too
   */
  Summary write(Path file, boolean withKey) throws Refused, KeyRefused, IOException, SQLException {
    Path target = file.toAbsolutePath().normalize();
    if (Files.exists(target)) {
      throw new Refused("exists", file);
    }
    if (target.startsWith(settings.data().root())) {
      throw new Refused("inside", file);
    }
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    Files.deleteIfExists(part);
    try (Connection connection = settings.database().existing()) {
      OwnerOnly.newFile(part);
      Summary summary;
      try (OutputStream out = Files.newOutputStream(part);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        // most of it is encrypted, and no smaller for any effort
        zip.setLevel(Deflater.BEST_SPEED);
        summary = write(connection, zip, withKey);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      return summary;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Summary write(Connection connection, ZipOutputStream zip, boolean withKey)
      throws Refused, KeyRefused, IOException, SQLException {
    String schema =
        new Schema(connection)
            .version()
            .orElseThrow(() -> new Refused("no-database", settings.database().url()));
    new BackupHead(schema, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()).write(zip);
    Map<String, Long> rows = DatabaseDump.write(connection, zip);
    long files = 0;
    for (Path place : places()) {
      files += write(place, FILES + place.getFileName(), zip);
    }
    if (settings.config().isPresent()) {
      files += write(settings.config().get(), FILES + CONFIG, zip);
    }
    if (withKey) {
      zip.putNextEntry(new ZipEntry(KEY));
      zip.write(settings.key().keys(true).secret().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return new Summary(rows, files);
  }

  /** The folders of the data folder; one that a later version adds is among them. */
  private List<Path> places() throws IOException {
    try (Stream<Path> all = Files.list(settings.data().root())) {
      return all.filter(place -> !LEFT_OUT.contains(place.getFileName().toString()))
          .filter(place -> settings.config().isEmpty() || !place.endsWith(CONFIG))
          .sorted()
          .toList();
    }
  }

  private static long write(Path place, String name, ZipOutputStream zip) throws IOException {
    long count = 0;
    List<Path> files;
    try (Stream<Path> all = Files.walk(place, FileVisitOption.FOLLOW_LINKS)) {
      files = all.filter(Files::isRegularFile).filter(file -> !isHalf(file)).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path file : files) {
      String rest = place.relativize(file).toString().replace('\\', '/');
      try (InputStream in = Files.newInputStream(file)) {
        zip.putNextEntry(new ZipEntry(rest.isEmpty() ? name : name + "/" + rest));
        in.transferTo(zip);
        zip.closeEntry();
        count++;
      } catch (NoSuchFileException gone) {
        // taken away since the list was made, by the retention, say
      }
    }
    return count;
  }

  private static boolean isHalf(Path file) {
    return file.toString().endsWith(".tmp") || file.toString().endsWith(".part");
  }
}
