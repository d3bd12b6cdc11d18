package no.sioadapter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody at a terminal with a small municipality's folder and an export: 1243, one local code on
 * HTAMDK (764 kr), nothing planned. The person is synthetic: the month is 04 + 80.
 */
final class Desk {
  static final String PERSON = "02847599807";
  static final String NAME = "gerica-1243-20190402T0600";

  private static final String HEADER =
      "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
          + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr";

  private final Path root;
  private Clock clock = Clock.fixed(Instant.parse("2019-04-03T08:00:00Z"), ZoneOffset.UTC);
  private boolean interactive;

  private Desk(Path root) {
    this.root = root;
  }

  /** What a command left behind. */
  record Answer(int status, String out, String err) {
    String all() {
      return out + err;
    }

    List<String> lines() {
      return out.lines().toList();
    }
  }

  /** The folder and no export yet. */
  static Desk in(Path root) throws IOException {
    Desk desk = new Desk(root);
    desk.write(
        "config/municipality.yaml",
        """
        number: "1243"
        name: Os
        organisation_number: "311243004"
        language: nn
        employer_contribution_zone: "1"
        travel_group: "1"
        allow_test_persons: true
        systems: [gerica]
        """);
    desk.write("config/a-konto-2019.csv", "year;code;yearly_units\n2019;HTAMDK;0\n");
    desk.write(
        "config/mapping.csv",
        "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
            + "hours_per_week;valid_from;valid_to;note\n"
            + "*;HSYK;Heimesjukepleie;;;;;HTAMDK;;;;;\n");
    return desk;
  }

  /** A pair of CSV files with these decisions, complete. */
  Desk export(String... rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(List.of(rows));
    write("in/" + NAME + ".vedtak.csv", String.join("\r\n", lines) + "\r\n");
    return write("in/" + NAME + ".ferdig", "");
  }

  /** A decision that runs all the quarter. */
  static String decision(String number, String localCode, String amount, String kind) {
    return "1243;%s;%s;%s;;;;01.01.2018;;;%s;%s;;;;"
        .formatted(PERSON, number, localCode, amount, kind);
  }

  Desk write(String name, String text) throws IOException {
    Path path = path(name);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text, StandardCharsets.UTF_8);
    return this;
  }

  Path path(String name) {
    return root.resolve(name);
  }

  Desk clock(Clock other) {
    this.clock = other;
    return this;
  }

  Desk watched() {
    this.interactive = true;
    return this;
  }

  /** A verb on the folder, the export and the quarter, with more options. */
  Answer run(String verb, String... options) {
    List<String> words = new ArrayList<>(List.of(verb, "--quarter", "2019Q1"));
    words.addAll(List.of("--config", path("config").toString(), "--in", path("in").toString()));
    words.addAll(List.of(options));
    return sio(words.toArray(String[]::new));
  }

  /** {@code sio report} into {@code out}. */
  Answer report(String... options) {
    List<String> words =
        new ArrayList<>(List.of("--municipality", "1243", "--out", path("out").toString()));
    words.addAll(List.of(options));
    return run("report", words.toArray(String[]::new));
  }

  /** Any command. */
  Answer sio(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        new Sio(new PrintWriter(out), new PrintWriter(err), Map.of(), clock, interactive)
            .run(words);
    return new Answer(status, out.toString(), err.toString());
  }

  /** The names of the files in a folder, by name; none where there is no folder. */
  List<String> files(String folder) throws IOException {
    if (!Files.isDirectory(path(folder))) {
      return List.of();
    }
    try (var files = Files.list(path(folder))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
