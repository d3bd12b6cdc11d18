package no.sioadapter.web.setting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.sql.DataSourceDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sioadapter.web.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The operating guide's tables, the settings that there are, and what the server reads. */
class OperatingGuideTest {
  private static final Path DOCS = Path.of("../docs");
  private static final Path GUIDE = DOCS.resolve("OPERATING.md");
  private static final Path START = Path.of("../deploy/src/main/dist/bin/serve.sh");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `((?:sio\\.|SIO_)[^`]*)` \\|(.*?)\\| +(\\S.*) \\|$");
  private static final Pattern NAME = Pattern.compile("\\bsio\\.[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(SIO_[A-Z_]+):-([^}]*)}");

  /** Those that the container reads by itself. */
  private static final Set<Setting> DATABASE =
      Set.of(Setting.DB_URL, Setting.DB_DRIVER, Setting.DB_USER, Setting.DB_PASSWORD);

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("no.sioadapter");

  @Test
  void everySettingHasARowAndEveryRowASetting() throws IOException {
    assertEquals(
        Arrays.stream(Setting.values()).map(Setting::key).toList(),
        rows().keySet().stream().filter(name -> name.startsWith("sio.")).toList());
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void aRowHasTheSettingsDefault(Setting setting) throws IOException {
    String cell = rows().getOrDefault(setting.key(), "no row");

    if (setting.standard().isPresent()) {
      assertEquals("`" + setting.standard().get() + "`", cell);
    } else {
      assertFalse(cell.matches("`[^`]*`"), () -> cell + " is no default of " + setting.key());
    }
  }

  @Test
  void noPageNamesASettingThatIsNotThere() throws IOException {
    Set<String> named = new TreeSet<>();
    for (Path page : pages()) {
      NAME.matcher(Files.readString(page)).results().map(MatchResult::group).forEach(named::add);
    }
    named.removeAll(Arrays.stream(Setting.values()).map(Setting::key).toList());

    assertEquals(Set.of(), named);
  }

  @Test
  void everySettingIsReadBySomebody() {
    Set<Setting> unread =
        Arrays.stream(Setting.values())
            .filter(setting -> !DATABASE.contains(setting))
            .filter(setting -> !isRead(setting))
            .collect(Collectors.toSet());

    assertEquals(Set.of(), unread);
  }

  private static boolean isRead(Setting setting) {
    return PROGRAM.get(Setting.class).getField(setting.name()).getAccessesToSelf().stream()
        .anyMatch(access -> !access.getOriginOwner().isEquivalentTo(Setting.class));
  }

  @Test
  void nothingIsReadPastTheSettings() {
    noClasses()
        .should()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class, String.class)
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .check(PROGRAM);
  }

  @Test
  void theContainerHasTheSameDefaultsForTheDatabase() {
    DataSourceDefinition database = Database.class.getAnnotation(DataSourceDefinition.class);

    assertEquals(fromSetting(Setting.DB_URL), database.url());
    assertEquals(fromSetting(Setting.DB_DRIVER), database.className());
    assertEquals(fromSetting(Setting.DB_USER), database.user());
    assertEquals(fromSetting(Setting.DB_PASSWORD), database.password());
  }

  private static String fromSetting(Setting setting) {
    return "${MPCONFIG=" + setting.key() + ":" + setting.standard().orElse("") + "}";
  }

  @Test
  void theStartScriptTakesWhatTheGuideSaysAndHasTheSameDefaults() throws IOException {
    Map<String, String> inScript = new LinkedHashMap<>();
    VARIABLE
        .matcher(Files.readString(START))
        .results()
        .forEach(each -> inScript.put(each.group(1), each.group(2)));

    String database = inScript.getOrDefault(Setting.DB_URL.variable(), "not there");
    inScript.remove(Setting.DB_URL.variable());

    assertEquals(Setting.DB_URL.standard().orElseThrow(), database.replace("$data", "./data"));
    Map<String, String> inGuide = new LinkedHashMap<>(rows());
    inGuide.keySet().removeIf(name -> name.startsWith("sio."));
    inGuide.replaceAll((name, cell) -> cell.replace("`", ""));
    assertEquals(inGuide, inScript);
  }

  @Test
  void theStartScriptSetsOnlyWhatCanBeSet() throws IOException {
    List<String> keys = Arrays.stream(Setting.values()).map(Setting::key).toList();

    List<String> set =
        Pattern.compile("-D(sio\\.[^= ]+)=")
            .matcher(Files.readString(START))
            .results()
            .map(each -> each.group(1))
            .toList();

    assertFalse(set.isEmpty());
    assertEquals(List.of(), set.stream().filter(key -> !keys.contains(key)).toList());
  }

  /** The names in the guide's tables, in its order, with what stands as the default. */
  private static Map<String, String> rows() throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    ROW.matcher(Files.readString(GUIDE))
        .results()
        .forEach(
            row -> assertEquals(null, rows.put(row.group(1), row.group(2).strip()), row.group(1)));
    return rows;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(DOCS)) {
      return Stream.concat(docs, Stream.of(Path.of("../README.md")))
          .filter(page -> page.toString().endsWith(".md"))
          .toList();
    }
  }
}
