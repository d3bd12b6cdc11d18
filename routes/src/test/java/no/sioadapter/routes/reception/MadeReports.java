package no.sioadapter.routes.reception;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.mapping.revision.RevisionStore;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.mapping.revision.TableContents;
import no.sioadapter.period.Quarter;
import no.sioadapter.reception.Part;
import no.sioadapter.routes.engine.ConfigFolders;
import no.sioadapter.routes.engine.EngineRunner;
import no.sioadapter.routes.engine.FolderRules;
import no.sioadapter.routes.quarter.RunResult;
import no.sioadapter.routes.quarter.RunTask;
import no.sioadapter.source.Delivery;
import no.sioadapter.text.Language;

/** Reports of the engine itself, by the shipped rules. The person is synthetic: month + 80. */
final class MadeReports {
  private final Path root;

  MadeReports(Path root) {
    this.root = root;
  }

  /** 2019 Q1 of Os: 7 hours a week of one person are 90 hours; each hour is 764 kr. */
  Path os(int version, String hoursAWeek) throws IOException {
    return made("1243", "Os", version, hoursAWeek);
  }

  /** Five files in a folder of their own. */
  Path made(String number, String name, int version, String hoursAWeek) throws IOException {
    write(
        "config/" + number + "/municipality.yaml",
        """
        number: "%s"
        name: %s
        organisation_number: "311243004"
        language: nb
        employer_contribution_zone: "1"
        travel_group: "1"
        allow_test_persons: true
        systems: [gerica]
        """
            .formatted(number, name));
    write("config/" + number + "/a-konto-2019.csv", "year;code;yearly_units\n2019;HTAMDK;0\n");
    write(
        "config/" + number + "/mapping.csv",
        "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
            + "hours_per_week;valid_from;valid_to;note\n"
            + "*;HSYK;;;;;;HTAMDK;;;;;\n");
    Path export =
        write(
            "export.csv",
            "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
                + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr\r\n"
                + number
                + ";02847599807;V-1;HSYK;;;;01.01.2018;;;"
                + hoursAWeek
                + ";t/uke;;;;\r\n");
    return run(new MunicipalityNumber(number), version, export);
  }

  private Path run(MunicipalityNumber number, int version, Path export) throws IOException {
    Path config = root.resolve("config");
    ConfigFolders folders =
        new ConfigFolders(
            config,
            Language.NB,
            new Revisions(
                RevisionStore.inMemory(),
                TableContents.inMemory(),
                new FolderRules(config),
                Clock.systemUTC()));
    Delivery delivery =
        new Delivery(
            new SourceSystem("gerica"),
            "gerica",
            List.of(export),
            Optional.of(number),
            "",
            Optional.empty());
    Path out = Files.createTempDirectory(root, "report-");
    RunResult result =
        new EngineRunner(folders, "https://example.org/sio-adapter/fhir")
            .run(
                new RunTask(
                    new RunOrder(
                        number,
                        new Quarter(2019, 1),
                        RunOrder.Cause.ADMINISTRATOR,
                        List.of(),
                        List.of()),
                    List.of(delivery),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    version,
                    version == 1 ? Optional.empty() : Optional.of(version - 1),
                    Instant.parse("2019-04-02T08:00:00Z"),
                    Files.createTempDirectory(root, "sources-"),
                    out));
    if (!(result instanceof RunResult.Reported)) {
      throw new IllegalStateException(result.toString());
    }
    return out;
  }

  /** As a channel does it: its five files under temporary names, renamed, the manifest last. */
  static void drop(Path report, Path folder) throws IOException {
    String name;
    try (var found = Files.newDirectoryStream(report, "sio-*.manifest.json")) {
      name = found.iterator().next().getFileName().toString().replace(".manifest.json", "");
    }
    for (Part part : Part.values()) {
      put(report.resolve(name + part.suffix()), folder);
    }
  }

  private static void put(Path file, Path folder) throws IOException {
    Path temporary = folder.resolve("." + file.getFileName() + ".part");
    Files.copy(file, temporary);
    Files.move(temporary, folder.resolve(file.getFileName()));
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
