package no.sioadapter.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingExchangeTest {
  private static final String HEADER =
      "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
          + "hours_per_week;valid_from;valid_to;note\n";
  private static final String TABLE =
      HEADER
          + "*;HSYK;Heimesjukepleie;;;;;HTAMDK;;;;;\n"
          + "gerica;PAK;«Pakke»; Tunet;night;0,5;own;HTAMDK;60;;2019-01-01;;\"to\nlinjer\"\n"
          + "gerica;PAK;«Pakke»;Tunet;night;0,5;own;HTAMN;40;;2019-01-01;;\n"
          + "profil;MAT;'=1+1;;;;;-;;;;2019-12-31;\n";

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void sit_down() throws IOException {
    desk = Desk.in(root);
    desk.write("config/mapping.csv", TABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "json"})
  void what_is_exported_is_imported_without_a_difference(String ending) throws IOException {
    String file = desk.path("ut." + ending).toString();
    Desk.Answer out = mapping("export", "--out", file);
    assertEquals(0, out.status(), out.err());
    byte[] first = Files.readAllBytes(desk.path("ut." + ending));

    Desk.Answer in = mapping("import", "--in", file);
    assertEquals(0, in.status(), in.err());
    assertTrue(in.out().contains("Tabellene sier det samme."), in.out());
    assertTrue(in.out().contains("ingenting er skrevet"), in.out());

    assertEquals(0, mapping("export", "--force", "--out", file).status());
    assertArrayEquals(first, Files.readAllBytes(desk.path("ut." + ending)));
  }

  @Test
  void nothing_is_overwritten_unless_asked_for() throws IOException {
    desk.write("ut.csv", "mitt eget");
    String file = desk.path("ut.csv").toString();

    assertEquals(2, mapping("export", "--out", file).status());
    assertEquals(2, mapping("import", "--in", table("ny.csv", TABLE), "--out", file).status());
    assertEquals("mitt eget", Files.readString(desk.path("ut.csv")));
    assertEquals(0, mapping("export", "--out", file, "--force").status());
    assertFalse(Files.readString(desk.path("ut.csv")).contains("mitt eget"));
    assertEquals(List.of("config", "ny.csv", "ut.csv"), desk.files("."));
  }

  @Test
  void a_diff_tells_each_change_on_a_line() throws IOException {
    String before = table("a.csv", HEADER + "*;A;;;;;;HTAMDK;;;;;\n*;B;;Nord;;;;HTAMN;;;;;\n");
    String after = table("b.csv", HEADER + "*;A;;;;;;HTAMN;;;;2019-12-31;\ngerica;C;;;;;;-;;;;;\n");

    Desk.Answer answer = desk.sio("mapping", "diff", before, after);
    assertEquals(0, answer.status(), answer.err());
    assertEquals(
        List.of(
            "Lagt til: 1, fjernet: 1, endret: 1",
            "~ linje 2: * A | sio_code: HTAMDK → HTAMN; valid_to: – → 2019-12-31",
            "- linje 3: * B unit=Nord → HTAMN",
            "+ linje 3: gerica C → -"),
        answer.lines());
    assertTrue(
        desk.sio("mapping", "diff", before, after, "--json")
            .out()
            .startsWith("{\"exit\":0,\"added\":[{\"line\":3,\"system\":\"gerica\""));
    assertEquals(5, desk.sio("mapping", "diff", before, after, "--csv").out().lines().count());
  }

  @Test
  void a_broken_import_is_refused_whole_with_every_line() throws IOException {
    String broken =
        table(
            "ny.csv", HEADER + "*;A;;;dag;;;HTAMDK;;;;;\n*;B;;;;;;HTAMDK;;;x;;\n*;C;;;;;;-;;;;;\n");
    Desk.Answer answer = mapping("import", "--in", broken, "--out", desk.path("ut.csv").toString());

    assertEquals(3, answer.status(), answer.err());
    assertTrue(answer.out().contains("linje 2, shift"), answer.out());
    assertTrue(answer.out().contains("linje 3, valid_from"), answer.out());
    assertFalse(Files.exists(desk.path("ut.csv")));
    assertEquals(3, desk.sio("mapping", "diff", broken, broken).status());
  }

  @Test
  void a_missing_file_or_a_strange_ending_is_wrong_usage() {
    assertEquals(2, mapping("import", "--in", desk.path("borte.csv").toString()).status());
    assertEquals(2, mapping("export", "--out", desk.path("ut.txt").toString()).status());
    assertEquals(
        2, mapping("export", "--out", desk.path("ingen/mappe/ut.csv").toString()).status());
    assertEquals(2, desk.sio("mapping", "diff", "borte.csv", "borte.csv").status());
  }

  @Test
  void a_roll_over_needs_both_years_and_lists_the_work() throws IOException {
    Desk.Answer none = desk.sio("mapping", "rollover", "--year", "2020", "--config", config());
    assertEquals(2, none.status(), none.out());

    Path shipped = packOf2019();
    Path pack = Files.createDirectories(desk.path("config/rulepack/2020"));
    for (String name : List.of("checks.yaml", "codes.csv", "prices.csv", "settings.yaml")) {
      String text = Files.readString(shipped.resolve(name));
      Files.writeString(
          pack.resolve(name),
          text.replace("HTAMDK", "HTNY")
              .replace("year: 2019", "year: 2020")
              .replace("2019;", "2020;"));
    }
    Files.writeString(pack.resolve("successors.csv"), "code;successor\nHTAMDK;HTNY\n");

    Desk.Answer answer =
        desk.sio(
            "mapping",
            "rollover",
            "--year",
            "2020",
            "--config",
            config(),
            "--lang",
            "en",
            "--json");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains("\"kind\":\"Moved\""), answer.out());
    assertTrue(answer.out().contains("HTAMDK is called HTNY in the new year"), answer.out());

    Files.delete(pack.resolve("successors.csv"));
    Desk.Answer byName = desk.sio("mapping", "rollover", "--year", "2020", "--config", config());
    assertEquals(1, byName.status(), byName.err());
    assertTrue(byName.out().contains("[ ] Linje 2, HSYK: HTAMDK"), byName.out());
  }

  private static Path packOf2019() {
    return Path.of("..", "mappings", "src/main/resources/no/sioadapter/mapping/rulepack/2019");
  }

  private String table(String name, String text) throws IOException {
    desk.write(name, text);
    return desk.path(name).toString();
  }

  private String config() {
    return desk.path("config").toString();
  }

  private Desk.Answer mapping(String verb, String... options) {
    List<String> words =
        new ArrayList<>(List.of("mapping", verb, "--quarter", "2019Q1", "--config", config()));
    words.addAll(List.of(options));
    return desk.sio(words.toArray(String[]::new));
  }
}
