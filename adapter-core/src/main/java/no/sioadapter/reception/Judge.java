package no.sioadapter.reception;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.report.file.WrittenFile;
import no.sioadapter.report.stated.StatedReport;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.text.Language;

/**
 * Judges reports that others made, by the receiver's own rules. Whatever the files hold, there is a
 * verdict. Dear to make (schemas and FHIR types), cheap to keep, and safe for several threads.
 */
public final class Judge {
  private final FileReading reading = new FileReading();
  private final RuleSource rules;
  private final RemarkText words;

  /** Judges by these rules, and says so in that language. */
  public Judge(RuleSource rules, Language language) {
    this.rules = rules;
    this.words = RemarkText.in(language);
  }

  /**
   * The SHA-256 by which receipts name what was handed in: its manifest's.
   *
   * @throws IllegalArgumentException where it has no manifest: then nothing was handed in yet
   */
  public static String manifestSha256(HandedIn handedIn) {
    String name = handedIn.name() + Part.MANIFEST.suffix();
    for (HandedIn.File file : handedIn.files()) {
      if (file.name().equals(name)) {
        return file instanceof HandedIn.File.Whole whole
            ? WrittenFile.of(name, whole.bytes()).sha256()
            : ((HandedIn.File.TooLarge) file).sha256();
      }
    }
    throw new IllegalArgumentException("no manifest");
  }

  /**
   * The verdict.
   *
   * @param earlier what came before of the same municipality's quarter, this one not among them
   * @param receivedAt when the manifest came
   * @throws IOException where the receiver's own rules can't be read
   */
  public Verdict judge(HandedIn handedIn, ReceivedVersions earlier, Instant receivedAt)
      throws IOException {
    Objections objections = new Objections();
    String sha256 = manifestSha256(handedIn);
    ManifestCheck manifest = new ManifestCheck(handedIn, objections);
    manifest.files();
    ReadFiles files = reading.read(whole(handedIn), objections);
    files.manifest().ifPresent(manifest::against);
    new IdentityCheck(handedIn.name(), rules, objections).check(files);
    VersionCheck versions = new VersionCheck(earlier, objections);
    versions.check(handedIn.name().version(), sha256);
    if (files.xml().isPresent()) {
      StatedReport xml = files.xml().orElseThrow();
      versions.follows(xml, handedIn.name().version());
      figures(xml, files, objections);
    }
    Receipt receipt = receipt(handedIn, sha256, receivedAt, objections);
    return new Verdict(
        receipt,
        receipt.outcome() == Receipt.Outcome.ACCEPTED
            ? files.xml().map(ReceivedFigures::of)
            : Optional.empty());
  }

  private void figures(StatedReport xml, ReadFiles files, Objections objections)
      throws IOException {
    Optional<RulePack> pack = new RuleCheck(rules, objections).check(xml);
    pack.ifPresent(found -> new SettlementCheck(found, objections).check(xml));
    new QualityCheck(objections).check(xml);
    AgreementCheck agreement = new AgreementCheck(xml, objections);
    files.beside().forEach(agreement::check);
  }

  private static Map<Part, byte[]> whole(HandedIn handedIn) {
    Map<Part, byte[]> whole = new EnumMap<>(Part.class);
    for (HandedIn.File file : handedIn.files()) {
      if (file instanceof HandedIn.File.Whole each) {
        Part.of(file.name(), handedIn.name().toString())
            .ifPresent(part -> whole.put(part, each.bytes()));
      }
    }
    return whole;
  }

  private Receipt receipt(
      HandedIn handedIn, String sha256, Instant receivedAt, Objections objections) {
    return new Receipt(
        new ReportReference(handedIn.name().toString(), handedIn.name().version(), sha256),
        receivedAt,
        objections.reject() ? Receipt.Outcome.REJECTED : Receipt.Outcome.ACCEPTED,
        words.of(objections.all()));
  }
}
