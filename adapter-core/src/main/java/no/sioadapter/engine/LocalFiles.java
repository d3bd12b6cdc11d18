package no.sioadapter.engine;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.decision.Decision;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.FindingText;
import no.sioadapter.quality.UnitCount;
import no.sioadapter.report.Report;
import no.sioadapter.report.csv.BasisCsv;
import no.sioadapter.report.csv.ErrorListCsv;
import no.sioadapter.report.csv.FindingsCsv;
import no.sioadapter.report.csv.UnitsCsv;
import no.sioadapter.report.errorlist.About;
import no.sioadapter.report.errorlist.ErrorList;
import no.sioadapter.report.errorlist.ListedFinding;
import no.sioadapter.report.errorlist.PersonIds;
import no.sioadapter.report.errorlist.Wording;
import no.sioadapter.report.xlsx.ErrorListXlsx;
import no.sioadapter.settlement.Stake;

/**
 * The files that lie beside a report and never leave the municipality. Two are written while the
 * run goes on: what the checks found ({@code …-kontroll.csv}, in the municipality's language) and
 * which decision gave what ({@code …-grunnlag.csv}). When there is a report, the error list follows
 * ({@code …-feilliste.xlsx} and {@code .csv}): what a case worker is to mend, the weightiest first.
 * The units and their decisions ({@code …-enheter.csv}) are for the next quarter to look in. Of a
 * run that ends refused they are void: write them where they can be thrown away.
 */
public final class LocalFiles implements RunSink, Closeable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path folder;
  private final RunRequest request;
  private final PersonIds ids;
  private final FindingsCsv findings;
  private final BasisCsv basis;
  private final ErrorList errors;

  private LocalFiles(
      Path folder, RunRequest request, PersonIds ids, FindingsCsv findings, BasisCsv basis) {
    this.folder = folder;
    this.request = request;
    this.ids = ids;
    this.findings = findings;
    this.basis = basis;
    this.errors = new ErrorList(request.municipality().errorListLimit());
  }

  /**
   * Begins the files, with what is known before the run: the units by hand (I-18).
   *
   * @param folder is there already
   * @param ids whether they show whom their lines are about; who asks for that must have the right,
   *     and have been recorded
   * @throws IOException where the disk fails; later failures are {@link UncheckedIOException}
   */
  public static LocalFiles in(Path folder, RunRequest request, PersonIds ids) throws IOException {
    FindingText text = FindingText.in(request.municipality().language());
    Writer findings = writer(folder, request, "-kontroll.csv");
    try {
      BasisCsv basis = new BasisCsv(writer(folder, request, BasisCsv.SUFFIX), ids);
      request.additions().forEach(basis::add);
      return new LocalFiles(folder, request, ids, new FindingsCsv(findings, text::of), basis);
    } catch (IOException | UncheckedIOException e) {
      findings.close();
      throw e;
    }
  }

  /** Spreadsheets take UTF-8 without the mark for something else, and spoil æ, ø and å. */
  private static Writer writer(Path folder, RunRequest request, String suffix) throws IOException {
    Writer writer = Files.newBufferedWriter(folder.resolve(request.reportName() + suffix));
    writer.write(BYTE_ORDER_MARK);
    return writer;
  }

  @Override
  public void finding(Finding finding) {
    findings.add(finding);
  }

  @Override
  public void listed(ListedFinding listed) {
    errors.add(listed);
  }

  @Override
  public void leftOut(About about, Stake stake) {
    errors.leftOut(about, stake);
  }

  /**
   * Writes the error list, now that there is a report.
   *
   * @throws IOException where the disk fails
   */
  public void reported(Report report) throws IOException {
    Wording wording = Wording.in(request.municipality().language(), ids);
    Files.write(
        folder.resolve(request.reportName() + "-feilliste.xlsx"),
        new ErrorListXlsx(wording, ids).bytes(report, errors));
    new ErrorListCsv(wording, ids).write(errors, writer(folder, request, "-feilliste.csv"));
  }

  @Override
  public void contribution(SourceSystem system, Decision decision, Contribution contribution) {
    basis.add(system, decision.number(), decision.person(), contribution);
  }

  @Override
  public void serviceUnits(List<UnitCount> units) {
    try {
      UnitsCsv.write(units, writer(folder, request, UnitsCsv.SUFFIX));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (findings) {
      basis.close();
    }
  }
}
