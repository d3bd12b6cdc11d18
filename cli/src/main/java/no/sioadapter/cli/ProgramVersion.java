package no.sioadapter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it down. */
final class ProgramVersion implements IVersionProvider {
  private static final String FILE = "version.properties";

  String text() {
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(FILE), FILE)) {
      Properties lines = new Properties();
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Objects.requireNonNull(lines.getProperty("version"), FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"sio " + text()};
  }
}
