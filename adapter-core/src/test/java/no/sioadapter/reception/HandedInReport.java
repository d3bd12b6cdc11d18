package no.sioadapter.reception;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.OsReport;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportId;
import no.sioadapter.report.fhir.ReportFhir;
import no.sioadapter.report.file.ReportFiles;
import no.sioadapter.report.file.WrittenFile;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.text.Language;

/** The published sheet of Os, as its five files, to be tampered with. */
final class HandedInReport {
  private static final ReportFiles FORMATS = ReportFiles.standard(ReportFhir.DEFAULT_BASE);

  /** Writing the form is dear; nobody changes the bytes. */
  private static final Map<Report, Map<String, byte[]>> MADE = new ConcurrentHashMap<>();

  /** The codes have 657 recipients together, 3 of them by hand, and at most 53 on one. */
  static final long S01 = 600;

  private final String name;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private HandedInReport(String name) {
    this.name = name;
  }

  static HandedInReport os(Path folder) throws IOException {
    return of(OsReport.withRecipients(S01, OsReport.complete()), folder);
  }

  static HandedInReport of(Report report, Path folder) throws IOException {
    HandedInReport made = new HandedInReport(report.name());
    Map<String, byte[]> files = MADE.get(report);
    if (files == null) {
      files = new LinkedHashMap<>();
      for (WrittenFile file : FORMATS.write(report, folder)) {
        files.put(file.name(), Files.readAllBytes(folder.resolve(file.name())));
      }
      MADE.put(report, files);
    }
    made.files.putAll(files);
    return made;
  }

  /** The receiver's rules: the sheet's codes at the sheet's prices. */
  static RuleSource rules() {
    RulePack os = OsReport.complete().rulePack();
    Map<SioCode, BigDecimal> prices = new HashMap<>();
    OsReport.complete().lines().forEach(line -> prices.put(line.code().code(), line.unitPrice()));
    RulePack pack =
        new RulePack(
            os.year(),
            os.sha256(),
            os.codes(),
            os.categories(),
            prices,
            os.keyPerQuarter(),
            os.counting(),
            os.checks(),
            os.paymentRows(),
            os.tolerance());
    return new RuleSource() {
      @Override
      public Answer rules(int year, String zone, String travelGroup) {
        if (year != 2019) {
          return new Answer.NoSuchYear();
        }
        return zone.equals("1") && travelGroup.equals("1")
            ? new Answer.Found(pack)
            : new Answer.NoSuchPrices();
      }

      @Override
      public boolean mayReport(MunicipalityNumber number, Quarter quarter) {
        return !number.value().equals("4624");
      }

      @Override
      public SortedMap<MunicipalityNumber, String> municipalities(Quarter quarter) {
        return new TreeMap<>();
      }
    };
  }

  byte[] bytes(String suffix) {
    byte[] bytes = files.get(name + suffix);
    if (bytes == null) {
      throw new IllegalArgumentException(suffix);
    }
    return bytes;
  }

  HandedInReport with(String suffix, byte[] bytes) {
    files.put(name + suffix, bytes);
    return this;
  }

  HandedInReport without(String suffix) {
    files.remove(name + suffix);
    return this;
  }

  HandedInReport andFile(String file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Replaces the only place where the text stands; nothing to replace is a mistake of the test. */
  HandedInReport replace(String suffix, String text, String by) {
    String old = new String(bytes(suffix), StandardCharsets.UTF_8);
    int first = old.indexOf(text);
    if (first < 0 || old.indexOf(text, first + 1) >= 0) {
      throw new IllegalArgumentException("not just once in " + suffix + ": " + text);
    }
    return with(suffix, old.replace(text, by).getBytes(StandardCharsets.UTF_8));
  }

  /** As a sender who means harm would: the manifest has the hashes of what was tampered with. */
  HandedInReport sealed() {
    String manifest = new String(bytes(".manifest.json"), StandardCharsets.UTF_8);
    for (String suffix : List.of(".xlsx", ".xml", ".csv", ".fhir.json")) {
      WrittenFile file = WrittenFile.of(name + suffix, bytes(suffix));
      manifest =
          manifest.replaceFirst(
              "(\"name\": \"\\Q"
                  + file.name()
                  + "\\E\",\\s*\"size\": )[0-9]+(,\\s*\"sha256\": \")[0-9a-f]+",
              "$1" + file.size() + "$2" + file.sha256());
    }
    return with(".manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
  }

  HandedIn handedIn() {
    return handedIn(Optional.empty());
  }

  /** With one of the files too large to be read. */
  HandedIn handedIn(Optional<HandedIn.File.TooLarge> large) {
    List<HandedIn.File> all = new ArrayList<>();
    files.forEach((file, bytes) -> all.add(new HandedIn.File.Whole(file, bytes)));
    large.ifPresent(
        file -> {
          all.removeIf(each -> each.name().equals(file.name()));
          all.add(file);
        });
    return new HandedIn(ReportId.parse(name).orElseThrow(), all);
  }

  /** A judge of Os. */
  static Verdict judged(HandedInReport report, ReceivedVersions earlier) {
    try {
      return JUDGE.judge(report.handedIn(), earlier, Instant.parse("2019-04-15T10:00:00Z"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static final Judge JUDGE = new Judge(rules(), Language.NB);
}
