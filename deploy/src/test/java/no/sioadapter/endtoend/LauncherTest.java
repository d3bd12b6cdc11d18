package no.sioadapter.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher, copied to where nothing is built, on a machine that has only what a test gives. */
class LauncherTest {
  private static final List<String> TOOLS =
      List.of("bash", "env", "dirname", "readlink", "cat", "find", "sed", "head", "uname", "mkdir");

  @TempDir private Path root;
  private final Map<String, String> environment = new TreeMap<>();

  private record Answer(int status, String out, String err) {}

  @BeforeEach
  void bare_machine() throws IOException {
    Files.copy(Path.of("..", "sio"), root.resolve("sio"));
    Path tools = Files.createDirectories(root.resolve("tools"));
    for (String tool : TOOLS) {
      script(tools.resolve(tool), "exec /usr/bin/" + tool + " \"$@\"");
    }
    environment.put("PATH", tools.toString());
  }

  @ParameterizedTest
  @CsvSource({"nb, koblingstabell", "nn, koplingstabell", "en, mapping table"})
  void help_lists_the_verbs_in_the_language_of_the_environment(String tag, String word)
      throws IOException, InterruptedException {
    environment.put("SIO_LANG", tag);
    Answer answer = sio();
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains(word), answer.out());
    for (String verb :
        List.of(
            "demo", "serve", "test", "backup", "restore", "report", "check", "explain",
            "mapping")) {
      assertTrue(answer.out().contains("\n  " + verb + " "), verb);
    }
  }

  @Test
  void an_unknown_verb_is_2_and_one_line() throws IOException, InterruptedException {
    assertOneLine("rapport", sio("rapport"));
  }

  @Test
  void without_a_jdk_it_is_2_and_one_line() throws IOException, InterruptedException {
    assertOneLine("JDK 17", sio("report"));
  }

  @Test
  void with_an_old_jdk_it_is_2_and_one_line() throws IOException, InterruptedException {
    Path old = Files.createDirectories(root.resolve("jdk-11/bin"));
    script(old.resolve("javac"), "");
    script(old.resolve("java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    environment.put("JAVA_HOME", root.resolve("jdk-11").toString());
    assertOneLine("jdk-11", sio("report"));
  }

  @Test
  void without_maven_it_is_2_and_one_line() throws IOException, InterruptedException {
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    assertOneLine("Maven", sio("report"));
  }

  @Test
  void without_chromium_the_tests_do_not_begin() throws IOException, InterruptedException {
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    script(root.resolve("tools/mvn"), "echo begun");
    script(root.resolve("tools/id"), "echo 1000");
    assertOneLine("apt-get install chromium", sio("test"));
  }

  @Test
  void a_link_to_it_finds_the_project() throws IOException, InterruptedException {
    Path link = root.resolve("tools/sio-link");
    Files.createSymbolicLink(link, Path.of("../sio"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    script(root.resolve("tools/mvn"), "pwd");
    script(root.resolve("tools/chromium"), "");
    Answer answer = run(link.toString(), "test");
    assertEquals(root.toRealPath() + "\n", answer.out(), answer.err());
  }

  private static void assertOneLine(String word, Answer answer) {
    assertEquals(2, answer.status(), answer.err());
    assertEquals("", answer.out());
    assertEquals(1, answer.err().lines().count(), answer.err());
    assertTrue(answer.err().contains(word), answer.err());
  }

  private static void script(Path file, String line) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private Answer sio(String... words) throws IOException, InterruptedException {
    return run(root.resolve("sio").toString(), words);
  }

  private Answer run(String launcher, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/usr/bin/env", "bash", launcher));
    command.addAll(List.of(words));
    Path out = root.resolve("out.txt");
    Path err = root.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    int status = builder.start().waitFor();
    return new Answer(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
