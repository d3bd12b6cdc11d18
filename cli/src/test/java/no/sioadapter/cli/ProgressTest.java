package no.sioadapter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  @TempDir private Path root;

  @Test
  void a_long_file_shows_how_far_it_is_to_somebody_who_watches_and_leaves_no_trace()
      throws IOException {
    Desk.Answer answer = longFile().watched().report("--dry-run", "--lang", "en");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.err().contains("\rReading: 8192 records …"), answer.err());
    assertTrue(answer.err().contains("\rCounting: 8192 records …"), answer.err());
    assertTrue(answer.err().endsWith("\r\u001b[K"), answer.err());
  }

  @Test
  void nothing_of_it_goes_into_a_pipe() throws IOException {
    assertEquals("", longFile().report("--dry-run").err());
  }

  private Desk longFile() throws IOException {
    return Desk.in(root)
        .export(
            IntStream.range(0, 9000)
                .mapToObj(
                    i ->
                        "1243;%s;V-%d;HSYK;;;;01.01.2015;31.12.2015;;1;t/uke;;;;"
                            .formatted(Desk.PERSON, i))
                .toArray(String[]::new));
  }
}
