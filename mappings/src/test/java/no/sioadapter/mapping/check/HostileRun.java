package no.sioadapter.mapping.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.FindingText;
import no.sioadapter.quality.Severity;
import no.sioadapter.report.Counts;
import no.sioadapter.report.Report;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.intake.DeliveryReaders;
import no.sioadapter.text.Language;

/** Runs bent exports through the real engine, and holds each end against what an end must be. */
final class HostileRun {
  private static final Pattern LIKE_AN_ID = Pattern.compile("[0-9]{11}");

  private final Path folder;
  private final Configuration loaded;
  private final DeliveryReaders readers;
  private final List<FindingText> languages =
      Arrays.stream(Language.values()).map(FindingText::in).toList();
  private int runs;
  private int refused;

  /**
   * @param folder where the exports are written
   */
  HostileRun(Path folder, Configuration loaded) {
    this.folder = folder;
    this.loaded = loaded;
    this.readers = new DeliveryReaders(loaded.profiles().values());
  }

  int runs() {
    return runs;
  }

  int refused() {
    return refused;
  }

  /**
   * Runs it: a report whose decisions add up, or a refusal that can be told. What throws is written
   * out, to be kept.
   *
   * @param what how it was bent, for who has to look at it
   */
  RunOutcome run(String what, HostileExport... exports) throws IOException {
    runs++;
    List<Delivery> deliveries = new ArrayList<>();
    for (HostileExport export : exports) {
      deliveries.add(write(export, deliveries.size()));
    }
    List<Finding> findings = new ArrayList<>();
    RunOutcome outcome;
    try {
      outcome = FixtureRun.run(loaded, readers, deliveries, FixtureRun.collecting(findings));
    } catch (RuntimeException | IOException | StackOverflowError e) {
      throw new AssertionError(what + ": " + keep(what, exports), e);
    }
    examine(what, outcome);
    tell(what, findings);
    return outcome;
  }

  private void examine(String what, RunOutcome outcome) {
    if (outcome instanceof RunOutcome.Reported reported) {
      Counts counts = reported.report().counts();
      assertEquals(
          counts.read(),
          counts.counted() + counts.outside() + counts.notInQuarter() + counts.leftOut(),
          what);
    } else if (outcome instanceof RunOutcome.Refused refusal) {
      refused++;
      refusal.reasons().forEach(each -> assertEquals(Severity.FATAL, each.severity(), what));
      tell(what, refusal.reasons());
    } else {
      throw new AssertionError(what + ": a check failed: " + outcome);
    }
  }

  private void tell(String what, List<Finding> findings) {
    for (FindingText words : languages) {
      for (Finding finding : findings) {
        String text = words.of(finding);
        assertFalse(text.isBlank(), what);
        assertFalse(LIKE_AN_ID.matcher(text).find(), text);
      }
    }
  }

  /** What two runs must agree in, where nothing that counts was changed. */
  static List<Object> figures(RunOutcome outcome) {
    if (outcome instanceof RunOutcome.Reported reported) {
      Report report = reported.report();
      return List.of(
          report.lines(), report.total(), report.recipients(), report.counts(), report.absences());
    }
    throw new AssertionError("no report: " + outcome);
  }

  private Delivery write(HostileExport export, int number) throws IOException {
    Path place = Files.createDirectories(folder.resolve(String.valueOf(number)));
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : export.files().entrySet()) {
      paths.add(Files.write(place.resolve(file.getKey()), file.getValue()));
    }
    return FixtureRun.delivery(export.system(), paths);
  }

  private static Path keep(String what, HostileExport... exports) throws IOException {
    Path kept = Path.of("target", "hostile", what.replaceAll("[^A-Za-z0-9]+", "-"));
    Files.createDirectories(kept);
    for (HostileExport export : exports) {
      for (Map.Entry<String, byte[]> file : export.files().entrySet()) {
        Files.write(kept.resolve(file.getKey()), file.getValue());
      }
    }
    return kept;
  }
}
