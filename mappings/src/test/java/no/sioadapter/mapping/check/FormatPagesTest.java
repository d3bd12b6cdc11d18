package no.sioadapter.mapping.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.pack.PackFiles;
import no.sioadapter.mapping.pack.PackReader;
import no.sioadapter.mapping.pack.RuleYear;
import no.sioadapter.mapping.profile.ProfileFiles;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Severity;
import no.sioadapter.source.SourceProfile;
import no.sioadapter.source.intake.DeliveryReaders;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages in {@code docs/formats} say what the program reads. {@code mvn -pl mappings -am test
 * -Dtest=FormatPagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dsio.regenerate=true} writes them
 * anew.
 */
class FormatPagesTest {
  private static final Path PAGES = Path.of("..", "docs", "formats");

  /** Findings about a table or a quarter, which an example of two decisions can't help. */
  private static final Set<Character> ABOUT_THE_QUARTER = Set.of('M', 'T', 'Q');

  @TempDir private Path noFolder;

  @Test
  void sayWhatTheProgramReads() throws IOException {
    Map<String, String> pages = pages();
    if (Boolean.getBoolean("sio.regenerate")) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Path file = PAGES.resolve(page.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.getValue());
      }
    }
    assertEquals(pages, written());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysTheSameThings(Language language) {
    assertEquals(placeholders(Language.NB), placeholders(language));
  }

  /** Whoever is sent the page writes such a file: it must be one that the program takes. */
  @Test
  void theExamplesAreReadAsTheyStand() throws IOException, ConfigurationRefused {
    Configuration shipped = new FixtureRun(noFolder).shipped();
    for (SourceProfile profile : shipped.profiles().values()) {
      List<Path> files = new ArrayList<>();
      for (Path example : FormatPage.examples(profile.system().id())) {
        Path file = noFolder.resolve(String.valueOf(example.getFileName()));
        String text = Files.readString(example).replace("\n", "\r\n");
        Files.writeString(file, text, Charset.forName(profile.charset()));
        files.add(file);
      }
      List<Finding> findings = new ArrayList<>();
      FixtureRun.run(
          shipped,
          new DeliveryReaders(shipped.profiles().values()),
          List.of(FixtureRun.delivery(profile.system().id(), files)),
          FixtureRun.collecting(findings));
      findings.removeIf(
          finding ->
              finding.severity() == Severity.INFORMATION
                  || ABOUT_THE_QUARTER.contains(finding.code().value().charAt(0)));
      assertEquals(List.of(), findings);
    }
  }

  private Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (Language language : Language.values()) {
      for (Map.Entry<SourceSystem, ProfileFiles.Loaded> each : profiles().entrySet()) {
        pages.put(
            language.tag() + "/" + each.getKey().id() + ".md",
            new FormatPage(language, each.getValue()).text());
      }
      pages.put(language.tag() + "/checks.md", new CheckListPage(language, years()).text());
    }
    return pages;
  }

  private Map<SourceSystem, ProfileFiles.Loaded> profiles() throws IOException {
    Problems problems = new Problems();
    Map<SourceSystem, ProfileFiles.Loaded> profiles = ProfileFiles.load(noFolder, problems);
    assertTrue(problems.isEmpty());
    return profiles;
  }

  /** Every year that ships, in order. */
  private static List<RuleYear> years() throws IOException {
    return Stream.of(read(2019)).toList();
  }

  private static RuleYear read(int year) throws IOException {
    return new PackReader(new Problems())
        .readYear(PackFiles.shippedFor(year).orElseThrow(), year)
        .orElseThrow();
  }

  private static Map<String, String> written() throws IOException {
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = PAGES.relativize(file).toString().replace('\\', '/');
        written.put(name, Files.readString(file));
      }
    }
    return written;
  }

  private static Map<String, Set<String>> placeholders(Language language) {
    Messages words = Messages.of(FormatPage.BUNDLE, language);
    Map<String, Set<String>> byKey = new TreeMap<>();
    words.keys().forEach(key -> byKey.put(key, words.placeholders(key)));
    return byKey;
  }
}
