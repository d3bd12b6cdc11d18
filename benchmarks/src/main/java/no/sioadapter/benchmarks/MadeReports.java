package no.sioadapter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.reception.Part;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportId;
import no.sioadapter.report.fhir.ReportFhir;
import no.sioadapter.report.file.ReportFiles;
import no.sioadapter.rulepack.Municipality;

/**
 * Many municipalities' reports: one run's, under one number after another. A report is totals, so
 * that another municipality's would be as large.
 */
final class MadeReports {
  private static final int FIRST_NUMBER = 6000;

  private final Path work;

  MadeReports(Path work) {
    this.work = work;
  }

  /**
   * A report on the disk.
   *
   * @param files the manifest last
   */
  record Made(ReportId id, Path folder, List<StoredFile> files) {
    Made {
      files = List.copyOf(files);
    }

    Path path(StoredFile file) {
      return folder.resolve(file.name());
    }
  }

  List<Made> make(int reports, int decisions) throws IOException {
    Path export = work.resolve("gerica-1243-20190402T0600.zip");
    new ExportFile(new Lifelike(), decisions).write(export);
    Path folder = work.resolve("town");
    Town.write(folder, Tables.plain());
    Town town = Town.of(folder, export);
    Report quarter = Tally.run(town.reader(), town.request(), new Tally());
    ReportFiles files = ReportFiles.standard(ReportFhir.DEFAULT_BASE);
    List<Made> made = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      Report report = of(Integer.toString(FIRST_NUMBER + i), quarter);
      Path place = Files.createTempDirectory(work, "report-");
      files.write(report, place);
      made.add(made(report, place));
    }
    return made;
  }

  private static Made made(Report report, Path place) throws IOException {
    ReportId id = new ReportId(report.municipality().number(), report.quarter(), report.version());
    List<StoredFile> stored = new ArrayList<>();
    for (Part part : Part.values()) {
      Path file = place.resolve(id.name() + part.suffix());
      stored.add(
          new StoredFile(file.getFileName().toString(), ContentHash.of(file), Files.size(file)));
    }
    return new Made(id, place, stored);
  }

  private static Report of(String number, Report like) {
    Municipality old = like.municipality();
    Municipality municipality =
        new Municipality(
            new MunicipalityNumber(number),
            old.name(),
            old.organisationNumber(),
            old.language(),
            old.zone(),
            old.travelGroup(),
            old.allowTestPersons(),
            old.participation(),
            old.systems(),
            old.predecessors(),
            old.errorListLimit());
    return new Report(
        municipality,
        like.quarter(),
        like.version(),
        like.supersedes(),
        like.asOf(),
        like.preview(),
        like.rulePack(),
        like.lines(),
        like.total(),
        like.recipients(),
        like.payments(),
        like.additions(),
        like.counts(),
        like.absences(),
        like.heldBack(),
        like.openErrors(),
        like.waivers(),
        like.missing(),
        like.findings(),
        like.checks(),
        like.inputs(),
        like.programVersion());
  }
}
