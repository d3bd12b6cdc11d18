package no.sioadapter.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The program's version, as the build wrote it down: the same for every way to run the engine. */
public final class ProgramVersion {
  private static final String FILE = "version.properties";

  private ProgramVersion() {}

  /** The version, such as {@code 0.1.0}. */
  public static String text() {
    try (InputStream in =
        Objects.requireNonNull(ProgramVersion.class.getResourceAsStream(FILE), FILE)) {
      Properties lines = new Properties();
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Objects.requireNonNull(lines.getProperty("version"), FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
