package no.sioadapter.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.sioadapter.cli.Sio;
import no.sioadapter.demo.DemoExports;

/** Somebody at a terminal with the demo municipality's folder and exports. */
record CommandLineOnDemo(Path config, Path in) {
  private static final List<String> CONFIG =
      List.of(
          "municipality.yaml",
          "mapping.csv",
          "a-konto-2019.csv",
          "betaling-2019.csv",
          "tillegg-2019Q1.csv");

  /** What a command left behind. */
  record Answer(int status, String out, String err) {
    String all() {
      return out + err;
    }
  }

  static CommandLineOnDemo in(Path root) throws IOException {
    Path config = Files.createDirectories(root.resolve("config"));
    for (String name : CONFIG) {
      String resource = "/demo/1243/" + name;
      try (InputStream file =
          Objects.requireNonNull(CommandLineOnDemo.class.getResourceAsStream(resource), resource)) {
        Files.copy(file, config.resolve(name));
      }
    }
    DemoExports.write(root.resolve("in"));
    return new CommandLineOnDemo(config, root.resolve("in"));
  }

  /** The same municipality with other exports. */
  CommandLineOnDemo with(Path exports) {
    return new CommandLineOnDemo(config, exports);
  }

  Answer report(Path out, String... options) {
    List<String> words =
        new ArrayList<>(List.of("--municipality", "1243", "--out", out.toString()));
    words.addAll(List.of(options));
    return run("report", words.toArray(String[]::new));
  }

  Answer run(String verb, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Clock clock = Clock.fixed(Instant.parse("2019-04-03T08:00:00Z"), ZoneOffset.UTC);
    Sio sio = new Sio(new PrintWriter(out), new PrintWriter(err), Map.of(), clock, false);
    Stream<String> every =
        Stream.of(
            verb, "--quarter", "2019Q1", "--config", config.toString(), "--in", in.toString());
    int status = sio.run(Stream.concat(every, Stream.of(options)).toArray(String[]::new));
    return new Answer(status, out.toString(), err.toString());
  }

  /** The files of a folder, by name. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
