package no.sioadapter.demo.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/**
 * The demo's front door. With {@code --exports DIR} it only writes the municipality's folder and
 * its exports; else it runs the server on them until it is stopped.
 */
public final class Demo {
  private static final int USAGE = 2;
  private static final int FAILURE = 4;

  private Demo() {}

  /**
   * Runs the demo.
   *
   * @param arguments the distribution's folder, then what the user wrote
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Map<String, String> environment = System.getenv();
    Deque<String> words = new ArrayDeque<>(List.of(arguments));
    Path distribution = Path.of(words.removeFirst());
    Optional<Path> exports = Optional.empty();
    Language language =
        Language.parse(environment.getOrDefault("SIO_LANG", "nb")).orElse(Language.NB);
    while (!words.isEmpty()) {
      String option = words.removeFirst();
      Optional<String> value = Optional.ofNullable(words.pollFirst());
      Optional<Language> spoken = value.flatMap(Language::parse);
      if (option.equals("--exports") && value.isPresent()) {
        exports = value.map(Path::of);
      } else if (option.equals("--lang") && spoken.isPresent()) {
        language = spoken.get();
      } else {
        out.println(messages(language).format("usage"));
        System.exit(USAGE);
      }
    }
    Messages messages = messages(language);
    if (exports.isPresent()) {
      DemoData.write(exports.get());
      String folder = exports.get().toString();
      out.println(messages.format("exports", Map.of("folder", folder)));
      return;
    }
    DemoServer server = DemoServer.of(distribution, environment);
    if (!new Show(server, messages, out).run()) {
      System.exit(FAILURE);
    }
  }

  private static Messages messages(Language language) {
    return Messages.of("no/sioadapter/demo/run/words", language);
  }
}
