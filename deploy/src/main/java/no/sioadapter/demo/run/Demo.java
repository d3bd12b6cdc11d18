package no.sioadapter.demo.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

  private final Map<String, String> environment;
  private final PrintStream out;

  private Demo(Map<String, String> environment, PrintStream out) {
    this.environment = environment;
    this.out = out;
  }

  /**
   * Runs the demo, and ends the program with 0, or 2 for wrong usage, or 4 where there is no
   * report.
   *
   * @param arguments the distribution's folder, then what the user wrote
   */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    List<String> all = List.of(arguments);
    System.exit(
        new Demo(System.getenv(), out).run(Path.of(all.get(0)), all.subList(1, all.size())));
  }

  private int run(Path distribution, List<String> words) throws InterruptedException {
    Optional<DemoOptions> options = DemoOptions.parse(words, environment);
    if (options.isEmpty()) {
      out.println(messages(Language.NB).format("usage"));
      return USAGE;
    }
    Messages messages = messages(options.get().language());
    try {
      return run(distribution, options.get(), messages);
    } catch (IOException e) {
      // the file's name or the server's answer; nothing personal is in either
      out.println(messages.format("failed", Map.of("reason", String.valueOf(e.getMessage()))));
      return FAILURE;
    }
  }

  private int run(Path distribution, DemoOptions options, Messages messages)
      throws IOException, InterruptedException {
    if (options.exports().isPresent()) {
      Path folder = options.exports().get();
      DemoData.write(folder);
      out.println(messages.format("exports", Map.of("folder", folder)));
      return 0;
    }
    DemoServer server =
        new DemoServer(distribution.toAbsolutePath(), options.data(), options.port());
    return new Show(server, messages, out).run() ? 0 : FAILURE;
  }

  private static Messages messages(Language language) {
    return Messages.of("no/sioadapter/demo/run/words", language);
  }
}
