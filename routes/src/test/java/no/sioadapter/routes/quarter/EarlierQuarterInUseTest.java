package no.sioadapter.routes.quarter;

import static no.sioadapter.routes.quarter.SmallOs.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.KeptInput;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.engine.ConfigFolders;
import no.sioadapter.routes.engine.RevisionContents;
import no.sioadapter.routes.retention.Retention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two synthetic persons (month + 80); every decision has 3.5 hours a week, half an hour a day. */
class EarlierQuarterInUseTest {
  private static final Quarter Q1 = new Quarter(2019, 1);
  private static final Quarter Q2 = new Quarter(2019, 2);
  private static final String ANNA = "02847599807";
  private static final String BERIT = "01817012066";
  private static final Instant IN_JULY = Instant.parse("2019-07-02T08:00:00Z");
  private static final List<String> HELD = List.of("P09", "Q12", "Q13");

  @TempDir private Path root;

  private final MemoryPurges purges = new MemoryPurges();
  private final Set<Quarter> settled = new HashSet<>();
  private SmallOs os;
  private Rebuilds rebuilds;

  @BeforeEach
  void aMunicipality() throws IOException {
    os = new SmallOs(root, IN_JULY, ArchiveKeys.generate().cipher());
    rebuilds = new Rebuilds(os.deliveries, os.runs, os.runner, os.folders, os.archive, purges);
  }

  @Test
  void decisionsAreHeldAgainstTheDeliveriesThatTheQuarterBeforeWasReportedFrom()
      throws IOException {
    os.delivered(Q1, row("V-1", ANNA, "11.03.2019"), row("V-2", ANNA, "01.01.2018"));
    os.run(Q1);
    // three days earlier; another person; 14 days from 18 March that weren't there
    os.delivered(
        Q2,
        row("V-1", ANNA, "08.03.2019"),
        row("V-2", BERIT, "01.01.2018"),
        row("V-3", BERIT, "18.03.2019"));
    RecordedRun second = os.run(Q2);

    assertEquals(List.of("P09 kjort 1", "Q12 kjort 1", "Q13 kjort 1"), states(second));
    String told = Files.readString(report(second, "-kontroll.csv"));
    assertTrue(told.contains("1,5 timer"), told);
    assertTrue(told.contains("7 timer"), told);
    String manifest = Files.readString(report(second, ".manifest.json"));
    assertTrue(manifest.contains("\"earlier-delivery\""), manifest);
    assertTrue(manifest.contains("\"gerica-1243-1.vedtak.csv\""), manifest);
  }

  @Test
  void withoutAReportOfTheQuarterBeforeTheyAreSkipped() throws IOException {
    os.delivered(Q2, row("V-1", ANNA, "08.03.2019"));
    assertEquals(skipped(), states(os.run(Q2)));
  }

  @Test
  void aPreviewOfTheQuarterBeforeIsNoReportAndTheLastOneThatIsCounts() throws IOException {
    os.delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    os.clock.set(Instant.parse("2019-03-20T08:00:00Z"));
    os.run(Q1);
    os.clock.set(IN_JULY);
    os.delivered(Q2, row("V-1", ANNA, "08.03.2019"));
    assertEquals(skipped(), states(os.run(Q2)));

    os.run(Q1);
    assertEquals("Q13 kjort 1", states(os.run(Q2)).get(2));
    os.delivered(Q1, row("V-1", ANNA, "08.03.2019"));
    os.run(Q1);
    assertEquals("Q13 kjort 0", states(os.run(Q2)).get(2));
  }

  @Test
  void theReportIsRebuiltWithTheDeliveriesItWasHeldAgainstThen() throws IOException {
    os.delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    os.run(Q1);
    os.delivered(Q2, row("V-1", ANNA, "08.03.2019"));
    RecordedRun second = os.run(Q2);
    // a newer report of the first quarter, which the second one didn't know
    os.delivered(Q1, row("V-1", BERIT, "08.03.2019"));
    os.run(Q1);

    assertEquals(new RebuildAnswer.SameBytes(names(second)), rebuilds.rebuild(second.id()));
    assertEquals("P09 kjort 1", states(os.run(Q2)).get(0));
    assertFalse(Files.exists(os.folders.work().resolve("rebuild-" + second.id())));
  }

  @Test
  void whatIsGoneFromTheArchiveIsNamedByARebuildAndSkippedByARun() throws IOException {
    os.delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    RecordedRun first = os.run(Q1);
    os.delivered(Q2, row("V-1", ANNA, "08.03.2019"));
    RecordedRun second = os.run(Q2);
    RecordedDelivery lost = os.deliveries.find(first.order().deliveries().get(0)).orElseThrow();
    os.archive.removal().remove(lost.arrival().files().get(0).hash());

    assertEquals(
        new RebuildAnswer.Lost(List.of("gerica-1243-1.vedtak.csv")), rebuilds.rebuild(second.id()));
    assertEquals(skipped(), states(os.run(Q2)));
  }

  @Test
  void whatIsOldIsTakenAwayOnceItsQuarterAndTheOneAfterItAreSettled() throws IOException {
    os.delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    RecordedRun first = os.run(Q1);
    Path basis =
        report(first, "-grunnlag.csv").resolveSibling("sio-1243-2019Q1-v1-grunnlag.csv.enc");
    os.delivered(Q2, row("V-1", ANNA, "08.03.2019"));
    RecordedRun second = os.run(Q2);
    int all = os.archive.contents().size();
    os.clock.set(Instant.parse("2021-07-02T08:00:01Z"));

    retention().purge();
    settled.add(Q1);
    retention().purge();
    assertEquals(all, os.archive.contents().size(), "the second quarter isn't settled");
    assertTrue(Files.exists(basis));

    settled.add(Q2);
    retention().purge();
    // the first run is done with, but the second was held against what it was made from
    assertFalse(Files.exists(basis));
    assertEquals(new RebuildAnswer.SameBytes(names(second)), rebuilds.rebuild(second.id()));

    settled.add(new Quarter(2019, 3));
    retention().purge();
    assertEquals(RebuildAnswer.Purged.class, rebuilds.rebuild(first.id()).getClass());
    RebuildAnswer.Purged purged =
        assertInstanceOf(RebuildAnswer.Purged.class, rebuilds.rebuild(second.id()));
    assertEquals(os.clock.instant(), purged.at());
    assertTrue(purged.files().contains("gerica-1243-2.vedtak.csv"), purged.toString());
    assertFalse(purged.files().contains("mapping-r1.csv"), "revisions stay");
    assertEquals(1, os.archive.contents().size());
    assertTrue(Files.exists(report(second, ".xml")), "reports stay");
  }

  @Test
  void whatIsNotYetOldStaysToTheSecond() throws IOException {
    os.delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    os.run(Q1);
    settled.addAll(List.of(Q1, Q2));
    int all = os.archive.contents().size();

    os.clock.set(Instant.parse("2021-07-02T08:00:00Z"));
    retention().purge();
    assertEquals(all, os.archive.contents().size());
    os.clock.pass(Duration.ofSeconds(1));
    retention().purge();
    assertEquals(1, os.archive.contents().size());
  }

  @Test
  void whatAYoungDeliveryBringsAgainStaysAndWhatTheLedgerDoesNotKnowStaysToo() throws IOException {
    os.delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    os.run(Q1);
    settled.addAll(List.of(Q1, Q2));
    os.clock.set(Instant.parse("2021-07-02T08:00:01Z"));
    os.delivered(new Quarter(2021, 2), row("V-1", ANNA, "11.03.2019"));
    ContentHash unknown = os.archive.store("a receipt, say".getBytes(StandardCharsets.UTF_8));

    retention().purge();

    ContentHash again =
        os.deliveries.find(new DeliveryId(2)).orElseThrow().arrival().files().get(0).hash();
    assertTrue(os.archive.has(again));
    assertTrue(os.archive.has(unknown));
    assertEquals(3, os.archive.contents().size(), "and the mapping table's revision");
  }

  private Retention retention() {
    return new Retention(
        Period.ofYears(2),
        os.deliveries,
        os.runs,
        purges,
        new RevisionContents(os.revisions),
        quarter -> settled.contains(quarter.quarter()),
        os.folders,
        os.archive,
        os.clock);
  }

  @Test
  void anExportThatIsWrittenInAnotherWayNowIsNotHeldAgainst() throws IOException {
    os.delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    os.run(Q1);
    String profile = shipped("profiles/gerica.yaml");
    os.write("profiles/gerica.yaml", profile.replace("Vedtaksnr", "Vedtak nr"));
    os.deliveredAs(
        SmallOs.HEADER.replace("Vedtaksnr", "Vedtak nr"), Q2, row("V-1", ANNA, "08.03.2019"));
    RecordedRun second = os.run(Q2);

    assertEquals(skipped(), states(second));
    assertEquals(new RebuildAnswer.SameBytes(names(second)), rebuilds.rebuild(second.id()));
  }

  @Test
  void theQuarterBeforeIsOfItsOwnYearsRules() throws IOException {
    Quarter last = new Quarter(2018, 4);
    rulesOf2018();
    os.delivered(last, row("V-1", ANNA, "11.12.2018"));
    os.run(last);
    os.delivered(Q1, row("V-1", ANNA, "08.12.2018"));
    RecordedRun first = os.run(Q1);

    assertEquals("Q13 kjort 1", states(first).get(2));
    List<String> kept = places(first);
    assertTrue(kept.contains("rulepack/2018/checks.yaml"), kept.toString());
    assertTrue(kept.contains("rulepack/2019/checks.yaml"), kept.toString());
    // today's rules play no part
    Files.delete(os.file("rulepack/2018/codes.csv"));
    assertEquals(new RebuildAnswer.SameBytes(names(first)), rebuilds.rebuild(first.id()));
    assertEquals(skipped(), states(os.run(Q1)), "a year without rules");
  }

  private void rulesOf2018() throws IOException {
    for (String name : List.of("checks.yaml", "codes.csv", "prices.csv", "settings.yaml")) {
      os.write(
          "rulepack/2018/" + name,
          shipped("rulepack/2019/" + name)
              .replace("year: 2019", "year: 2018")
              .replace("\n2019;", "\n2018;"));
    }
    os.write("a-konto-2018.csv", "year;code;yearly_units\n2018;HTAMDK;0\n");
  }

  private static String shipped(String name) throws IOException {
    try (InputStream in =
        ConfigFolders.class.getResourceAsStream("/no/sioadapter/mapping/" + name)) {
      return new String(
          Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> skipped() {
    return HELD.stream().map(code -> code + " hoppet-over 0").toList();
  }

  /** What became of the checks that look at the quarter before, by the report's XML. */
  private List<String> states(RecordedRun run) throws IOException {
    String xml = Files.readString(report(run, ".xml"));
    List<String> states = new ArrayList<>();
    for (String code : HELD) {
      int start = xml.indexOf("kode=\"" + code + "\" tilstand=\"");
      assertTrue(start > 0, xml);
      String[] words = xml.substring(start).split("\"", 7);
      states.add(words[1] + " " + words[3] + " " + words[5]);
    }
    return states;
  }

  private Path report(RecordedRun run, String ending) {
    String name =
        names(run).stream().filter(each -> each.endsWith(ending)).findFirst().orElseThrow();
    return os.folders.reports(SmallOs.OS, run.order().quarter()).resolve(name);
  }

  private static List<String> names(RecordedRun run) {
    return run.finished().orElseThrow().files().stream().map(StoredFile::name).sorted().toList();
  }

  private static List<String> places(RecordedRun run) {
    return run.finished().orElseThrow().basis().orElseThrow().inputs().stream()
        .map(KeptInput::place)
        .toList();
  }
}
