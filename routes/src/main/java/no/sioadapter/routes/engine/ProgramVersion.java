package no.sioadapter.routes.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The program's version, as the build wrote it down. */
final class ProgramVersion {
  private static final String FILE = "version.properties";

  private ProgramVersion() {}

  static String text() {
    try (InputStream in =
        Objects.requireNonNull(ProgramVersion.class.getResourceAsStream(FILE), FILE)) {
      Properties lines = new Properties();
      lines.load(in);
      return Objects.requireNonNull(lines.getProperty("version"), FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
