package no.sioadapter.reception;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.report.ReportId;
import no.sioadapter.report.stated.About;
import no.sioadapter.report.stated.StatedFile;
import no.sioadapter.report.stated.StatedReport;

/** Whether name, manifest, XML, CSV and FHIR speak of one report, and of one that may be. */
final class IdentityCheck {
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final ReportId name;
  private final RuleSource rules;
  private final Objections objections;

  IdentityCheck(ReportId name, RuleSource rules, Objections objections) {
    this.name = name;
    this.rules = rules;
    this.objections = objections;
  }

  void check(ReadFiles files) throws IOException {
    files.xml().ifPresent(xml -> same(Part.XML, xml.about(), named()));
    Map<About, String> expected = files.xml().map(StatedReport::about).orElseGet(this::named);
    files.manifest().ifPresent(manifest -> same(Part.MANIFEST, manifest.about(), expected));
    files.beside().forEach((part, file) -> same(part, file.about(), expected));
    files.xml().ifPresent(this::organisation);
    preview(files);
    if (!rules.mayReport(name.municipality(), name.quarter())) {
      objections.add(
          Fault.MUNICIPALITY_INVALID,
          About.MUNICIPALITY.path(),
          Map.of("number", name.municipality(), "quarter", name.quarter()));
    }
  }

  /** What the files' name says. */
  private Map<About, String> named() {
    Map<About, String> named = new EnumMap<>(About.class);
    named.put(About.NAME, name.toString());
    named.put(About.MUNICIPALITY, name.municipality().value());
    named.put(About.QUARTER, name.quarter().toString());
    named.put(About.VERSION, Integer.toString(name.version()));
    named.put(About.FIRST_DAY, name.quarter().firstDay().toString());
    named.put(About.LAST_DAY, name.quarter().lastDay().toString());
    named.put(About.YEAR, Integer.toString(name.quarter().year()));
    return named;
  }

  private void same(Part part, Map<About, String> said, Map<About, String> expected) {
    for (About about : About.values()) {
      Optional<String> value = Optional.ofNullable(said.get(about));
      Optional<String> should = Optional.ofNullable(expected.get(about));
      if (value.isPresent() && should.isPresent() && !same(about, value.get(), should.get())) {
        objections.add(
            Fault.IDENTITY_DIFFERS,
            about.path(),
            Map.of(
                "file", part.suffix(),
                "said", Objections.shown(value.get()),
                "expected", Objections.shown(should.get())));
      }
    }
  }

  private static boolean same(About about, String value, String expected) {
    if (about != About.CREATED) {
      return value.equals(expected);
    }
    try {
      return Instant.parse(value).equals(Instant.parse(expected));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private void organisation(StatedReport report) {
    String number = report.about().getOrDefault(About.ORGANISATION, "");
    if (OrganisationNumber.parse(number).isEmpty()) {
      objections.add(
          Fault.ORGANISATION_INVALID,
          About.ORGANISATION.path(),
          Map.of("number", Objections.shown(number)));
    }
  }

  private void preview(ReadFiles files) {
    boolean said =
        files.xml().filter(StatedReport::preview).isPresent()
            || files.manifest().filter(manifest -> manifest.preview()).isPresent()
            || files.beside().values().stream().anyMatch(StatedFile::preview);
    if (said) {
      objections.add(Fault.PREVIEW, "@forelopig");
    } else {
      files
          .xml()
          .filter(report -> !afterQuarter(report.head().created()))
          .ifPresent(report -> objections.add(Fault.PREVIEW, About.CREATED.path()));
    }
  }

  private boolean afterQuarter(Instant created) {
    return LocalDate.ofInstant(created, NORWAY).isAfter(name.quarter().lastDay());
  }
}
