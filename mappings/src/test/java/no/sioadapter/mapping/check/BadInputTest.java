package no.sioadapter.mapping.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.FindingText;
import no.sioadapter.quality.Severity;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.intake.DeliveryReaders;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake of {@code bad/} ends in the finding that its folder's list names, at its place. */
class BadInputTest {
  private static final FindingText ENGLISH = FindingText.in(Language.EN);

  @TempDir Path temp;

  @ParameterizedTest
  @MethodSource("cases")
  void ends_in_the_finding_that_is_listed(BadCase bad) throws IOException {
    List<Finding> findings = findings(bad);
    List<String> told = findings.stream().map(BadInputTest::told).toList();
    assertTrue(
        findings.stream().anyMatch(finding -> isExpected(finding, bad)),
        () -> bad.code() + " " + bad.place() + " " + bad.says() + " is not among " + told);

    Set<CheckCode> errors = new TreeSet<>();
    findings.stream()
        .filter(finding -> finding.severity().compareTo(Severity.ERROR) <= 0)
        .forEach(finding -> errors.add(finding.code()));
    errors.remove(bad.code());
    assertEquals(bad.also(), errors, told::toString);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void a_folder_holds_its_list_and_what_is_listed(Path folder) {
    Set<String> there = new TreeSet<>();
    Fixture.folders(folder).forEach(file -> there.add(file.getFileName().toString()));
    assertEquals(BadCase.known(folder), there);
    for (BadCase bad : BadCase.of(folder)) {
      assertTrue(!bad.files().isEmpty(), () -> bad + " has no file");
    }
    long names = BadCase.of(folder).stream().map(BadCase::name).distinct().count();
    assertEquals(names, BadCase.of(folder).size());
  }

  @Test
  void there_are_at_least_three_hundred() {
    assertTrue(BadCase.all().size() >= 300);
  }

  static List<BadCase> cases() {
    return BadCase.all();
  }

  static List<Path> folders() {
    return Fixture.folders(BadCase.FOLDERS);
  }

  private static boolean isExpected(Finding finding, BadCase bad) {
    return finding.code().equals(bad.code())
        && place(finding).equals(bad.place())
        && ENGLISH.of(finding).contains(bad.says());
  }

  private static String told(Finding finding) {
    return finding.code() + " " + place(finding) + ": " + ENGLISH.of(finding);
  }

  private static String place(Finding finding) {
    String column = finding.where().column();
    return finding.where().file()
        + ":"
        + finding.where().line()
        + (column.isEmpty() ? "" : " " + column);
  }

  private List<Finding> findings(BadCase bad) throws IOException {
    Configuration loaded;
    try {
      loaded = MunicipalityFolder.at(config(bad)).load(FixtureRun.QUARTER);
    } catch (ConfigurationRefused refused) {
      return refused.problems().stream().map(FixtureRun::inTable).toList();
    }
    List<Finding> findings = new ArrayList<>();
    DeliveryReaders readers = new DeliveryReaders(loaded.profiles().values());
    FixtureRun.run(loaded, readers, List.of(delivery(bad)), FixtureRun.collecting(findings));
    return findings;
  }

  private Path config(BadCase bad) throws IOException {
    List<Path> shared = Fixture.folders(Fixture.BASE.resolve("config"));
    for (Path file : shared) {
      Files.copy(file, temp.resolve(file.getFileName()));
    }
    replace(bad.municipality(), "municipality.yaml");
    replace(bad.file("mapping.csv"), "mapping.csv");
    return temp;
  }

  private void replace(Path file, String name) throws IOException {
    if (Files.exists(file)) {
      Files.write(temp.resolve(name), Files.readAllBytes(file));
    }
  }

  private static Delivery delivery(BadCase bad) {
    for (String kind : List.of("profil.xml", "zip")) {
      if (Files.exists(bad.file(kind))) {
        return FixtureRun.delivery(
            kind.equals("zip") ? "gerica" : "profil", List.of(bad.file(kind)));
      }
    }
    Path decisions = bad.file("vedtak.csv");
    Path absences = bad.file("opphor.csv");
    return FixtureRun.delivery(
        "gerica",
        Stream.concat(
                Stream.of(Files.exists(decisions) ? decisions : Fixture.BASE.resolve("vedtak.csv")),
                Stream.of(absences).filter(Files::exists))
            .toList());
  }
}
