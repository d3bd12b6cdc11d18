package no.sioadapter.mapping.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.pack.PackFiles;
import no.sioadapter.mapping.pack.PackReader;
import no.sioadapter.mapping.pack.RuleYear;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeLogTest {
  private static final Path MADE_UP =
      Path.of("src/test/resources/bjornafjorden-2020/rulepack/2020");

  @TempDir private Path temp;

  @Test
  void fromTheShippedYearToTheMadeUpOne() throws IOException {
    List<String> lines =
        ChangeLogText.in(Language.NB).lines(ChangeLog.between(shipped(), madeUp()));
    int checks = lines.indexOf("Kontroller: alvorlighet og grenser");
    // the made-up year names few checks: which others the shipped one has is not its business
    assertTrue(lines.subList(checks, lines.size()).contains("  utgått  Q04: severity warning"));
    assertEquals(
        List.of(
            "Endringer i regelpakken fra 2019 til 2020",
            "Koder",
            "  utgått  HTK: name_nb Helsetjenester i hjemmet, kontor/base, dag/kveld, unit hour, "
                + "star no, category home-health, setting base, shift day-evening",
            "  ny      HTV: name_nb Helsetjenester i hjemmet, velferdsteknologi (oppdiktet), unit "
                + "hour, star no, category home-health, setting home",
            "Enhetspriser (sone/reisetidsgruppe, kroner per time eller døgn)",
            "  endret  1/1 HTAMDK: 764 → 790",
            "  utgått  1/1 HTK: 477",
            "  ny      1/1 HTV: 312.5"),
        lines.subList(0, checks));
  }

  @Test
  void aSettingAPaymentRowAHeadingAndACheckThatChange() throws IOException {
    Path pack = copy();
    edit(
        pack,
        "settings.yaml",
        "key_per_quarter: 0.250",
        "key_per_quarter: 0.2400\ndeadline_days: 30");
    edit(pack, "settings.yaml", "extra_day_reasons: [died, moved]", "extra_day_reasons: [died]");
    edit(pack, "settings.yaml", "tolerance: {hours: 0,", "tolerance: {hours: 2.50,");
    edit(pack, "settings.yaml", "{name: april, quarter: 2", "{name: april, quarter: 1");
    edit(pack, "settings.yaml", "Støttekontakt", "Støttekontakt | følge");
    edit(pack, "checks.yaml", "F08: {severity: warning}\n", "");
    edit(pack, "checks.yaml", "limits: {places: 1}", "limits: {places: 2}");
    edit(pack, "checks.yaml", "R12: {severity: warning}", "R12: {severity: error}");
    edit(pack, "codes.csv", "AUI;hour;no", "AUI;hour;yes");
    RuleYear changed = read(PackFiles.at(pack, new Problems()));
    assertEquals(
        """
        # Changes in the rule pack from 2020 to 2020

        2020: SHA-256 `%s`  \n2020: SHA-256 `%s`

        ## Codes

        | what | field | before | now |
        |---|---|---|---|
        | AUI | `star` | no | yes |

        ## Settings

        | what | field | before | now |
        |---|---|---|---|
        | key_per_quarter |  | 0.25 | 0.24 |
        | extra_day_reasons |  | died, moved | died |
        | tolerance hours |  | 0 | 2.5 |
        | deadline_days |  | new | 30 |

        ## Rows of the payment plan

        | what | field | before | now |
        |---|---|---|---|
        | april | `quarter` | 2 | 1 |

        ## Headings

        | what | field | before | now |
        |---|---|---|---|
        | support-contact |  | Støttekontakt | Støttekontakt \\| følge |

        ## Checks: severity and limits

        | what | field | before | now |
        |---|---|---|---|
        | F08 |  | severity warning | ended |
        | R05 | `places` | 1 | 2 |
        | R12 | `severity` | warning | error |
        """
            .formatted(madeUp().sha256(), changed.sha256()),
        ChangeLogText.in(Language.EN).markdown(ChangeLog.between(madeUp(), changed)));
  }

  @Test
  void pricesThatAreWrittenOtherwiseAreNoChange() throws IOException {
    Path pack = copy();
    edit(pack, "prices.csv", "2020;1;1;AUI;285", "2020;1;1;AUI;285.00");
    ChangeLog log = ChangeLog.between(madeUp(), read(PackFiles.at(pack, new Problems())));
    assertEquals(
        List.of("Endringar i regelpakka frå 2020 til 2020", "Ingenting er endra."),
        ChangeLogText.in(Language.NN).lines(log));
  }

  @Test
  void everyZoneIsCompared() throws IOException {
    Path pack = copy();
    edit(pack, "prices.csv", "2020;1;1;AUI;285", "2020;1;1;AUI;285\n2020;2;3;AUI;301.5");
    ChangeLog log = ChangeLog.between(madeUp(), read(PackFiles.at(pack, new Problems())));
    assertTrue(
        ChangeLogText.in(Language.NB).lines(log).contains("  ny      2/3 AUI: 301.5"),
        log.toString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysTheSameThings(Language language) {
    assertEquals(placeholders(Language.NB), placeholders(language));
  }

  private static Map<String, Set<String>> placeholders(Language language) {
    Messages words = Messages.of("no/sioadapter/mapping/changes", language);
    Map<String, Set<String>> byKey = new TreeMap<>();
    words.keys().forEach(key -> byKey.put(key, words.placeholders(key)));
    return byKey;
  }

  private static RuleYear shipped() throws IOException {
    return new PackReader(new Problems())
        .readYear(PackFiles.shippedFor(2019).orElseThrow(), 2019)
        .orElseThrow();
  }

  private static RuleYear madeUp() throws IOException {
    return read(PackFiles.at(MADE_UP, new Problems()));
  }

  private static RuleYear read(PackFiles files) {
    Problems problems = new Problems();
    return new PackReader(problems)
        .readYear(files, 2020)
        .orElseThrow(() -> new AssertionError(problems.inOrder()));
  }

  private Path copy() throws IOException {
    for (String each : List.of("settings.yaml", "checks.yaml", "codes.csv", "prices.csv")) {
      Files.copy(MADE_UP.resolve(each), temp.resolve(each));
    }
    return temp;
  }

  private static void edit(Path pack, String file, String from, String to) throws IOException {
    String text = Files.readString(pack.resolve(file));
    assertTrue(text.contains(from), from);
    Files.writeString(pack.resolve(file), text.replace(from, to));
  }
}
