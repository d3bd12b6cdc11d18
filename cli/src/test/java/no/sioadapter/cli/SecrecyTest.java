package no.sioadapter.cli;

import static no.sioadapter.cli.Desk.decision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's id goes nowhere, also where the export or the user put it in the wrong place. */
class SecrecyTest {
  @TempDir private Path root;

  @Test
  void not_to_the_screen_from_any_column() throws IOException {
    Desk desk =
        Desk.in(root)
            .export(
                decision(Desk.PERSON, "HSYK", "1", "t/uke"),
                decision("V-2", Desk.PERSON, "1", "t/uke"),
                decision("V-3", "HSYK", Desk.PERSON, "t/uke"),
                decision("V-4", "HSYK", "1", Desk.PERSON),
                "1243;" + Desk.PERSON + "1;V-5;HSYK;;;;01.01.2018;;;1;t/uke;;;;");
    assertSecret(desk.run("check"));
    assertSecret(desk.run("explain", "--code", "HTAMDK"));
    assertSecret(desk.report("--json"));
  }

  @Test
  void not_from_names_of_files_or_words_of_the_command() throws IOException {
    Desk desk = Desk.in(root).export(decision("V-1", "HSYK", "1", "t/uke"));
    Path named = desk.path("in/" + Desk.PERSON + ".zip");
    Files.writeString(named, "");
    assertSecret(desk.run("check"));
    assertSecret(desk.run("check", "--in", named.toString()));
    assertSecret(desk.run("check", "--" + Desk.PERSON));
    assertSecret(desk.run("check", "--as-of", Desk.PERSON));
    assertSecret(desk.report("--out", desk.path(Desk.PERSON).toString()));
  }

  @Test
  void not_to_a_file_of_the_report() throws IOException {
    Desk desk =
        Desk.in(root)
            .export(decision("V-1", "HSYK", "1", "t/uke"), decision("V-2", "UKJENT", "1", "t/uke"));
    assertEquals(1, desk.report().status());
    for (String file : desk.files("out")) {
      String text = Files.readString(desk.path("out/" + file), StandardCharsets.ISO_8859_1);
      assertFalse(text.contains(Desk.PERSON), file);
    }
  }

  private static void assertSecret(Desk.Answer answer) {
    assertFalse(answer.all().isBlank());
    assertFalse(answer.all().contains(Desk.PERSON), answer.all());
    assertFalse(answer.all().contains("\tat "), answer.all());
  }
}
