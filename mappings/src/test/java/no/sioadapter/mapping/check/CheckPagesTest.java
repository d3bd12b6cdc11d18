package no.sioadapter.mapping.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.check.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in {@code docs/checks} say what the program does. {@code mvn -pl mappings -am test
 * -Dtest=CheckPagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dsio.regenerate=true} writes them
 * anew.
 */
class CheckPagesTest {
  private static final Path PAGES = Path.of("..", "docs", "checks");

  @TempDir Path temp;

  @Test
  void sayWhatTheProgramDoes() throws IOException, ConfigurationRefused {
    Map<String, String> pages = pages();
    if (Boolean.getBoolean("sio.regenerate")) {
      write(pages);
    }
    assertEquals(pages, written());
  }

  private Map<String, String> pages() throws IOException, ConfigurationRefused {
    FixtureRun fixtures = new FixtureRun(temp);
    CheckPage page = new CheckPage(fixtures.shipped(), fixtures);
    Map<String, String> pages = new TreeMap<>();
    pages.put("README.md", page.index());
    for (Class<?> check : Catalogue.checks()) {
      pages.put(CheckCode.of(check) + ".md", page.of(check));
    }
    return pages;
  }

  private static void write(Map<String, String> pages) throws IOException {
    Files.createDirectories(PAGES);
    for (Path old : Fixture.folders(PAGES)) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
    }
  }

  private static Map<String, String> written() throws IOException {
    Map<String, String> written = new TreeMap<>();
    for (Path page : Fixture.folders(PAGES)) {
      written.put(page.getFileName().toString(), Files.readString(page));
    }
    return written;
  }
}
