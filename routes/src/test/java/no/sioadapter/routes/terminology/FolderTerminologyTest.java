package no.sioadapter.routes.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Part;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.pack.PackFiles;
import no.sioadapter.mapping.revision.RevisionStore;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.mapping.revision.TableContent;
import no.sioadapter.mapping.revision.TableContents;
import no.sioadapter.mapping.revision.TableRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTerminologyTest {
  private static final MunicipalityNumber LODINGEN = new MunicipalityNumber("1851");
  private static final String HEADER =
      "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
          + "hours_per_week;valid_from;valid_to;note\n";

  @TempDir private Path place;
  private final Hand clock = new Hand();

  @Test
  void withoutAnyFolderThereAreTheShippedCodesAndNoTable() throws IOException {
    Terminology none = terminology(place.resolve("nowhere"));
    assertEquals(List.of(2019), none.codes().stream().map(NationalCodes::year).toList());
    assertEquals(51, none.codes().get(0).codes().entries().size());
    assertEquals(List.of(), none.tables());
  }

  @Test
  void aTableStandsBesideEveryYearThatThereAreRulesOf() throws IOException {
    write("mapping.csv", HEADER + "*;A;;;;;;HTAMDK;;;;;\n");
    write2020();
    Terminology terminology = terminology(place);
    assertEquals(
        List.of(2019, 2020),
        terminology.tables().stream().map(table -> table.codes().year()).toList());
    assertTrue(terminology.table(LODINGEN, 2020).isPresent());
    assertEquals(Optional.empty(), terminology.table(LODINGEN, 2021));
    assertEquals(Optional.empty(), terminology.table(new MunicipalityNumber("1243"), 2019));
  }

  @Test
  void anotherPackOfAShippedYearIsAnotherEditionAfterIt() throws IOException {
    write("mapping.csv", HEADER + "*;A;;;;;;HTAMDK;;;;;\n");
    for (String file : List.of("codes.csv", "prices.csv", "settings.yaml", "checks.yaml")) {
      write("rulepack/2019/" + file, shipped(file).replace("2019;1;1;AUI;285", "2019;1;1;AUI;286"));
    }
    Terminology terminology = terminology(place);
    List<NationalCodes> codes = terminology.codes();
    assertEquals(List.of(true, false), codes.stream().map(NationalCodes::shipped).toList());
    assertSame(codes.get(1), terminology.table(LODINGEN, 2019).orElseThrow().codes());
  }

  @Test
  void aChangedTableIsSeenWithinASecondAndAnUnchangedOneIsKept() throws IOException {
    write("mapping.csv", HEADER + "*;A;;;;;;HTAMDK;;;;;\n");
    Terminology terminology = terminology(place);
    LocalTable first = terminology.table(LODINGEN, 2019).orElseThrow();
    clock.now = clock.now.plus(Duration.ofSeconds(5));
    assertSame(first, terminology.table(LODINGEN, 2019).orElseThrow());

    write("mapping.csv", HEADER + "gerica;A;;;;;;HTAMN;;;;;\n");
    assertSame(first, terminology.table(LODINGEN, 2019).orElseThrow());
    clock.now = clock.now.plus(Duration.ofSeconds(1));
    LocalTable second = terminology.table(LODINGEN, 2019).orElseThrow();
    assertEquals(Optional.of(mapped("HTAMN")), ask(second, Optional.of("gerica")));
    assertEquals(Optional.of(new Resolution.Unmapped()), ask(second, Optional.of("profil")));
    assertEquals(Optional.empty(), ask(second, Optional.empty()), "the systems differ");
  }

  @Test
  void aTableThatNoRunCouldUseIsNotThere() throws IOException {
    write("mapping.csv", HEADER + "*;A;;;;;;HTAMDK;;;x;;\n");
    assertEquals(List.of(), terminology(place).tables());
  }

  @Test
  void theActiveRevisionIsWhatIsTranslatedBy() throws IOException {
    write("mapping.csv", HEADER + "*;A;;;;;;HTAMDK;;;;;\n");
    Revisions revisions = new Revisions(RevisionStore.inMemory(), new Kept(), new NoRules(), clock);
    Terminology terminology =
        new FolderTerminology(place, TablesInUse.revisions(revisions, place), clock);
    assertEquals(
        Optional.of(mapped("HTAMDK")),
        ask(terminology.table(LODINGEN, 2019).orElseThrow(), Optional.of("gerica")));

    TableContent other = content(HEADER + "*;A;;;;;;HTAMN;;;;;\n");
    revisions.lookAt(LODINGEN, other, "taken in");
    clock.now = clock.now.plus(Duration.ofSeconds(1));
    LocalTable active = terminology.table(LODINGEN, 2019).orElseThrow();
    assertEquals("r1", active.version());
    assertEquals(Optional.of(mapped("HTAMN")), ask(active, Optional.of("gerica")));
  }

  private Terminology terminology(Path folders) {
    return new FolderTerminology(folders, TablesInUse.files(folders), clock);
  }

  private static TableContent content(String text) {
    return TableContent.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Content that is kept as long as the test lasts. */
  private static final class Kept implements TableContents {
    private final Map<ContentHash, TableContent> kept = new HashMap<>();

    @Override
    public void keep(TableContent content) {
      kept.put(content.hash(), content);
    }

    @Override
    public Optional<TableContent> find(ContentHash hash) {
      return Optional.ofNullable(kept.get(hash));
    }
  }

  /** A municipality that finds nothing wrong. */
  private static final class NoRules implements TableRules {
    @Override
    public List<Problem> problems(MunicipalityNumber municipality, InputFile table) {
      return List.of();
    }

    @Override
    public boolean fourEyes(MunicipalityNumber municipality) {
      return true;
    }
  }

  private static Optional<Resolution> ask(LocalTable table, Optional<String> system) {
    return new Question(
            new LocalSystem(LODINGEN, system.map(SourceSystem::new)),
            new LocalCode("A"),
            Map.of(),
            LocalDate.of(2019, 2, 28))
        .ask(table);
  }

  private static Resolution mapped(String code) {
    return new Resolution.Mapped(new Part(new SioCode(code), Portion.WHOLE, 2));
  }

  private void write2020() throws IOException {
    for (String file : List.of("codes.csv", "prices.csv", "settings.yaml", "checks.yaml")) {
      write(
          "rulepack/2020/" + file,
          shipped(file).replace("year: 2019", "year: 2020").replace("2019;1;1;", "2020;1;1;"));
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = place.resolve("1851").resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    Path municipality = place.resolve("1851/municipality.yaml");
    if (!Files.exists(municipality)) {
      Files.writeString(
          municipality,
          """
          number: "1851"
          name: Lødingen
          organisation_number: "311243004"
          language: nb
          employer_contribution_zone: "1"
          travel_group: "1"
          systems: [gerica]
          """);
    }
  }

  private static String shipped(String file) throws IOException {
    String name = "/no/sioadapter/mapping/rulepack/2019/" + file;
    try (InputStream in = Objects.requireNonNull(PackFiles.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A clock that is moved by hand. */
  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2019-04-02T08:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
