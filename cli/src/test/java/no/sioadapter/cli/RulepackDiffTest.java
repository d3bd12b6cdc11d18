package no.sioadapter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import no.sioadapter.mapping.pack.PackFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulepackDiffTest {
  @TempDir private Path root;
  private Desk desk;

  /** 2020 is 2019 with another price for AUI. */
  @BeforeEach
  void copy_the_shipped_year() throws IOException {
    desk = Desk.in(root);
    for (String file : new String[] {"codes.csv", "prices.csv", "settings.yaml", "checks.yaml"}) {
      String text =
          shipped(file)
              .replace("year: 2019", "year: 2020")
              .replace("2019;1;1;", "2020;1;1;")
              .replace("AUI;285", "AUI;290.50");
      desk.write("config/rulepack/2020/" + file, text);
    }
  }

  @Test
  void two_years_are_compared_and_the_municipalitys_own_folder_has_one_of_them() {
    Desk.Answer answer = diff("2019", "2020", "--config", desk.path("config").toString());
    assertEquals(0, answer.status(), answer.err());
    assertEquals(
        """
        Endringer i regelpakken fra 2019 til 2020
        Enhetspriser (sone/reisetidsgruppe, kroner per time eller døgn)
          endret  1/1 AUI: 285 → 290.5
        """,
        answer.out());
  }

  @Test
  void a_folder_can_be_named_itself_and_the_page_is_markdown() {
    String folder = desk.path("config/rulepack/2020").toString();
    Desk.Answer answer = diff("2019", folder, "--markdown", "--lang", "en");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().startsWith("# Changes in the rule pack from 2019 to 2020\n"));
    assertTrue(answer.out().contains("\n| 1/1 AUI |  | 285 | 290.5 |\n"), answer.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031", "regler", "./2031", "20190", "02847599807"})
  void a_pack_that_is_not_there_is_2_and_says_so(String pack) {
    Desk.Answer answer = diff("2019", pack);
    assertEquals(2, answer.status(), answer.all());
    assertEquals("", answer.out());
    assertTrue(answer.err().startsWith("sio: "), answer.err());
    assertTrue(!answer.err().contains(Desk.PERSON), answer.err());
  }

  @Test
  void a_pack_that_is_broken_is_2_with_its_problems() throws IOException {
    desk.write("config/rulepack/2020/prices.csv", "year;zone\n");
    Desk.Answer answer = diff("2019", desk.path("config/rulepack/2020").toString());
    assertEquals(2, answer.status(), answer.all());
    assertTrue(answer.err().contains("prices.csv"), answer.err());
  }

  @Test
  void both_packs_must_be_named() {
    assertEquals(2, diff("2019").status());
    assertEquals(2, diff().status());
  }

  private Desk.Answer diff(String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "rulepack";
    all[1] = "diff";
    System.arraycopy(words, 0, all, 2, words.length);
    return desk.sio(all);
  }

  private static String shipped(String file) throws IOException {
    String name = "/no/sioadapter/mapping/rulepack/2019/" + file;
    try (InputStream in = Objects.requireNonNull(PackFiles.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
