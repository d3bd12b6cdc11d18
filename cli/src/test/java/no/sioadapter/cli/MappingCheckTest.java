package no.sioadapter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingCheckTest {
  private static final String HEADER =
      "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
          + "hours_per_week;valid_from;valid_to;note\n";

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void sit_down() throws IOException {
    desk = Desk.in(root);
  }

  @Test
  void a_sound_table_is_0() {
    Desk.Answer answer = check();
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains("Tabellen kan brukes. Funn: 0"), answer.out());
  }

  @Test
  void a_warning_is_told_and_is_0() throws IOException {
    desk.write("config/mapping.csv", HEADER + "*;A;;;;;;HTAMDK;60;;;;\n*;A;;;;;;HTAMN;30;;;;\n");
    Desk.Answer answer = check();
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains("T04 advarsel"), answer.out());
  }

  @Test
  void a_table_that_is_refused_is_2_with_every_error() throws IOException {
    desk.write("config/mapping.csv", HEADER + "*;A;;;;;;HTAMDK;;;x;;\n*;B;;;;;;HTAMDK;x;;;;\n");
    Desk.Answer answer = check();
    assertEquals(2, answer.status());
    assertTrue(answer.out().contains("linje 2"), answer.out());
    assertTrue(answer.out().contains("linje 3"), answer.out());
  }

  @Test
  void another_table_can_be_checked_before_it_is_used() throws IOException {
    desk.write("ny.csv", HEADER + "*;A;;;;;;HTAMDK;;;x;;\n");
    assertEquals(2, check("--table", desk.path("ny.csv").toString()).status());
    assertEquals(2, check("--table", desk.path("borte.csv").toString()).status());
  }

  private Desk.Answer check(String... options) {
    String[] words = {
      "mapping", "check", "--quarter", "2019Q1", "--config", desk.path("config").toString()
    };
    return desk.sio(
        Stream.concat(Arrays.stream(words), Arrays.stream(options)).toArray(String[]::new));
  }
}
