package no.sioadapter.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The server's own scripts for its tables.
 *
 * @param folder where they lie
 */
record Migrations(Path folder) {
  private static final String PLACE = "WEB-INF/classes/no/sioadapter/web/store/migration/";
  private static final Pattern SCRIPT = Pattern.compile("V([0-9]+)__.*\\.sql");

  /** Those that the server brings, laid out in a folder. */
  static Migrations of(Path war, Path folder) throws IOException {
    try (ZipFile server = new ZipFile(war.toFile())) {
      for (Enumeration<? extends ZipEntry> all = server.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        String name = entry.getName();
        if (name.startsWith(PLACE) && SCRIPT.matcher(name.substring(PLACE.length())).matches()) {
          Files.copy(server.getInputStream(entry), folder.resolve(name.substring(PLACE.length())));
        }
      }
    }
    return new Migrations(folder);
  }

  /** Whether this version of the program knows the tables in that form. */
  boolean know(String version) throws IOException {
    try (Stream<Path> scripts = Files.list(folder)) {
      return scripts
          .map(script -> SCRIPT.matcher(script.getFileName().toString()))
          .filter(Matcher::matches)
          .anyMatch(name -> name.group(1).equals(version));
    }
  }

  /** Makes the tables as they were in that version; the server brings them further at its start. */
  void migrate(AdminSettings.Database database, String version) {
    flyway(database).target(version).load().migrate();
  }

  /** Takes away what was made, where filling it failed. */
  void undo(AdminSettings.Database database) {
    flyway(database).cleanDisabled(false).load().clean();
  }

  private FluentConfiguration flyway(AdminSettings.Database database) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database.url(), database.user(), database.password())
        .locations("filesystem:" + folder.toAbsolutePath());
  }
}
