package no.sioadapter.reception;

import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sioadapter.report.csv.StatedReportCsv;
import no.sioadapter.report.fhir.StatedReportFhir;
import no.sioadapter.report.file.StatedManifest;
import no.sioadapter.report.stated.StatedFile;
import no.sioadapter.report.stated.StatedReport;
import no.sioadapter.report.stated.Unreadable;
import no.sioadapter.report.xlsx.StatedReportXlsx;
import no.sioadapter.report.xml.StatedReportXml;

/** Reads the files, each by its own format, and looks for persons' ids in all of them. */
final class FileReading {
  private static final Pattern HASH = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

  private final StatedReportXml xml = new StatedReportXml();
  private final StatedReportCsv csv = new StatedReportCsv();
  private final StatedReportFhir fhir = new StatedReportFhir();
  private final StatedReportXlsx form = new StatedReportXlsx();

  ReadFiles read(Map<Part, byte[]> files, Objections objections) {
    PersonScan persons = new PersonScan(hashes(files));
    Optional<StatedManifest> manifest = Optional.empty();
    Optional<StatedReport> report = Optional.empty();
    Map<Part, StatedFile> beside = new EnumMap<>(Part.class);
    for (Map.Entry<Part, byte[]> each : files.entrySet()) {
      Part part = each.getKey();
      byte[] bytes = each.getValue();
      try {
        if (persons.finds(text(part, bytes))) {
          objections.add(Fault.PERSON_ID, part == Part.XML ? "" : part.suffix(), named(part));
        }
        switch (part) {
          case MANIFEST -> manifest = Optional.of(StatedManifest.read(bytes));
          case XML -> report = Optional.of(xml.read(bytes));
          case CSV -> beside.put(part, csv.read(bytes));
          case FHIR -> beside.put(part, fhir.read(bytes));
          case FORM -> beside.put(part, form.read(bytes));
        }
      } catch (Unreadable e) {
        broken(part, bytes, e, persons, objections);
      }
    }
    return new ReadFiles(manifest, report, beside);
  }

  /** Also what nobody can read may show whom it is about. */
  private static void broken(
      Part part, byte[] bytes, Unreadable failure, PersonScan persons, Objections objections) {
    if (persons.finds(FileText.plain(bytes)) && !objections.has(Fault.PERSON_ID, part)) {
      objections.add(Fault.PERSON_ID, part == Part.XML ? "" : part.suffix(), named(part));
    }
    switch (part) {
      case MANIFEST -> objections.add(Fault.MANIFEST_UNREADABLE, part.suffix());
      case XML -> objections.add(Fault.XML_UNREADABLE, failure.path());
      case CSV -> objections.add(Fault.CSV_UNREADABLE, part.suffix() + failure.path());
      case FHIR -> objections.add(Fault.FHIR_UNREADABLE, part.suffix());
      case FORM -> objections.add(Fault.FORM_UNREADABLE, part.suffix());
    }
  }

  private static Map<String, Object> named(Part part) {
    return Map.of("file", part.suffix());
  }

  private static String text(Part part, byte[] bytes) throws Unreadable {
    return switch (part) {
      case MANIFEST, FHIR -> FileText.json(bytes);
      case XML -> FileText.xml(bytes);
      case CSV -> FileText.plain(bytes);
      case FORM -> FileText.workbook(bytes);
    };
  }

  /** Every hash that the report names: the form shows the beginnings of some. */
  private static NavigableSet<String> hashes(Map<Part, byte[]> files) {
    NavigableSet<String> hashes = new TreeSet<>();
    files.forEach(
        (part, bytes) -> {
          if (part == Part.MANIFEST || part == Part.XML) {
            Matcher hash = HASH.matcher(FileText.plain(bytes));
            while (hash.find()) {
              hashes.add(hash.group());
            }
          }
        });
    return hashes;
  }
}
