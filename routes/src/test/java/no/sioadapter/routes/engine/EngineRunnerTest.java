package no.sioadapter.routes.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.mapping.revision.RevisionStore;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.mapping.revision.TableContents;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.FindingCount;
import no.sioadapter.routes.quarter.RunResult;
import no.sioadapter.routes.quarter.RunTask;
import no.sioadapter.source.Delivery;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first quarter has 1 hour a week, the second 70. The person is synthetic: month + 80. */
class EngineRunnerTest {
  private static final MunicipalityNumber OS = new MunicipalityNumber("1243");
  private static final Quarter FIRST = new Quarter(2019, 1);
  private static final Quarter SECOND = new Quarter(2019, 2);

  @TempDir Path root;

  @BeforeEach
  void aMunicipality() throws IOException {
    write(
        "config/1243/municipality.yaml",
        """
        number: "1243"
        name: Os
        organisation_number: "311243004"
        language: nb
        employer_contribution_zone: "1"
        travel_group: "1"
        allow_test_persons: true
        systems: [gerica]
        """);
    write("config/1243/a-konto-2019.csv", "year;code;yearly_units\n2019;HTAMDK;0\n");
    write(
        "config/1243/mapping.csv",
        "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
            + "hours_per_week;valid_from;valid_to;note\n"
            + "*;HSYK;;;;;;HTAMDK;;;;;\n");
  }

  @Test
  void a_quarter_is_held_against_the_report_in_the_folder_of_the_one_before() throws IOException {
    Path first = root.resolve("first");
    reported(run(FIRST, "1", first, List.of()));
    assertEquals(List.of(), quarterFindings(run(SECOND, "70", root.resolve("alone"), List.of())));
    assertEquals(
        List.of("Q01"), quarterFindings(run(SECOND, "70", root.resolve("beside"), List.of(first))));
    String manifest =
        Files.readString(root.resolve("beside").resolve("sio-1243-2019Q2-v1.manifest.json"));
    assertTrue(manifest.contains("\"history\""), manifest);
    assertTrue(manifest.contains("sio-1243-2019Q1-v1.xml"), manifest);
  }

  @Test
  void an_earlier_report_that_cannot_be_read_refuses_the_run_and_is_named() throws IOException {
    Path first = root.resolve("first");
    write("first/sio-1243-2019Q1-v1.xml", "cut off");
    RunResult.Rejected rejected =
        assertInstanceOf(
            RunResult.Rejected.class, run(SECOND, "1", root.resolve("second"), List.of(first)));
    Reason reason = rejected.reasons().get(0);
    assertEquals("D10", reason.code());
    assertTrue(reason.text().contains("sio-1243-2019Q1-v1.xml"), reason.text());
  }

  private RunResult run(Quarter quarter, String hours, Path out, List<Path> history)
      throws IOException {
    Path export =
        write(
            "export-" + hours + ".csv",
            "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
                + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr\r\n"
                + "1243;02847599807;V-1;HSYK;;;;01.01.2018;;;"
                + hours
                + ";t/uke;;;;\r\n");
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
            "gerica-1243",
            List.of(export),
            Optional.of(OS),
            "",
            Optional.empty());
    return new EngineRunner(folders, "https://example.org/sio-adapter/fhir")
        .run(
            new RunTask(
                new RunOrder(OS, quarter, RunOrder.Cause.ADMINISTRATOR, List.of(), List.of()),
                List.of(delivery),
                List.of(),
                history,
                Optional.empty(),
                1,
                Optional.empty(),
                Instant.parse("2019-07-02T08:00:00Z"),
                Files.createDirectories(root.resolve("sources-of-" + out.getFileName())),
                Files.createDirectories(out)));
  }

  private static List<FindingCount> reported(RunResult result) {
    return assertInstanceOf(RunResult.Reported.class, result).figures().findings();
  }

  private static List<String> quarterFindings(RunResult result) {
    return reported(result).stream()
        .map(finding -> finding.code().value())
        .filter(code -> code.startsWith("Q"))
        .toList();
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
