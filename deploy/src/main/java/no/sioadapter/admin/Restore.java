package no.sioadapter.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.cipher.KeyRefused;
import no.sioadapter.routes.cipher.KeySource;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.FolderTree;

/**
 * A backup back to where nothing is: files to a folder beside, every content of the archive held
 * against its hash, then the database in one transaction, and the folders renamed to where they
 * belong. What fails on the way leaves nothing.
 */
record Restore(AdminSettings settings) {
  /** Below the data folder, while it is not yet known whether all is well. */
  static final String STAGING = ".restore";

  private static final String ARCHIVE = "archive";

  /** What came back. */
  record Summary(BackupHead head, Map<String, Long> rows, long files, long contents) {}

  Summary read(Path file) throws Refused, KeyRefused, IOException, SQLException {
    Path staging = settings.data().root().resolve(STAGING);
    FolderTree.delete(staging);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      BackupHead head = BackupHead.of(zip);
      Files.createDirectories(staging);
      Migrations migrations =
          Migrations.of(
              settings.home().resolve("ROOT.war"),
              Files.createDirectories(staging.resolve("migrations")));
      return read(zip, head, migrations, Files.createDirectories(staging.resolve("data")));
    } catch (ZipException e) {
      throw new Refused("not-ours", file);
    } finally {
      FolderTree.delete(staging);
    }
  }

  private Summary read(ZipFile zip, BackupHead head, Migrations migrations, Path data)
      throws Refused, KeyRefused, IOException, SQLException {
    if (!migrations.know(head.schema())) {
      throw new Refused("newer", head.schema());
    }
    long files = unpack(zip, data);
    for (Path place : children(data)) {
      Path target = target(place);
      if (!isEmpty(target)) {
        throw new Refused("not-empty", target);
      }
    }
    long contents = verify(data.resolve(ARCHIVE), key(zip));
    Map<String, Long> rows = fill(zip, head, migrations);
    for (Path place : children(data)) {
      Path target = target(place);
      FolderTree.delete(target);
      Files.createDirectories(target.resolveSibling(""));
      Files.move(place, target);
    }
    return new Summary(head, rows, files, contents);
  }

  private Map<String, Long> fill(ZipFile zip, BackupHead head, Migrations migrations)
      throws Refused, IOException, SQLException {
    try (Connection connection = settings.database().open()) {
      if (!new Schema(connection).isEmpty()) {
        throw new Refused("not-empty", settings.database().url());
      }
      boolean whole = false;
      migrations.migrate(settings.database(), head.schema());
      try {
        Map<String, Long> rows = DatabaseDump.read(connection, zip);
        whole = true;
        return rows;
      } finally {
        if (!whole) {
          connection.rollback();
          migrations.undo(settings.database());
        }
      }
    }
  }

  /** The backup's own key where it has one and none is here: it goes where the server looks. */
  private KeySource key(ZipFile zip) throws KeyRefused, IOException {
    ZipEntry entry = zip.getEntry(Backup.KEY);
    if (entry != null
        && settings.key() instanceof KeySource.Standard standard
        && !Files.exists(standard.file())) {
      Files.createDirectories(standard.file().resolveSibling(""));
      byte[] secret = zip.getInputStream(entry).readAllBytes();
      new KeySource.InFile(standard.file())
          .write(ArchiveKeys.parse(new String(secret, StandardCharsets.UTF_8)));
    }
    return settings.key();
  }

  private static long unpack(ZipFile zip, Path data) throws IOException, Refused {
    long count = 0;
    for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(each -> each)::iterator) {
      if (entry.getName().startsWith(Backup.FILES)) {
        Path file = data.resolve(entry.getName().substring(Backup.FILES.length())).normalize();
        if (!file.startsWith(data) || file.equals(data)) {
          throw new Refused("not-ours", entry.getName());
        }
        Files.createDirectories(file.resolveSibling(""));
        Files.copy(zip.getInputStream(entry), file);
        count++;
      }
    }
    return count;
  }

  private static long verify(Path folder, KeySource key) throws KeyRefused, IOException, Refused {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    Archive archive = Archive.opened(folder, key);
    long count = 0;
    for (ContentHash hash : archive.contents()) {
      try {
        archive.verify(hash);
      } catch (IOException e) {
        throw new Refused("changed", hash);
      }
      count++;
    }
    return count;
  }

  private Path target(Path place) {
    return place.endsWith(Backup.CONFIG) && settings.config().isPresent()
        ? settings.config().get()
        : settings.data().root().resolve(place.getFileName());
  }

  private static boolean isEmpty(Path place) throws IOException {
    if (!Files.exists(place)) {
      return true;
    }
    try (Stream<Path> all = Files.walk(place)) {
      return all.noneMatch(Files::isRegularFile);
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }
}
