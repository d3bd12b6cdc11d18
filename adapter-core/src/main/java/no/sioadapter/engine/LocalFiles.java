package no.sioadapter.engine;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.decision.Decision;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.FindingText;
import no.sioadapter.report.csv.BasisCsv;
import no.sioadapter.report.csv.FindingsCsv;

/**
 * The two files that lie beside a report and never leave the municipality, written while the run
 * goes on: what the checks found ({@code …-kontroll.csv}, in the municipality's language) and which
 * decision gave what ({@code …-grunnlag.csv}). Of a run that ends refused they are void: write them
 * where they can be thrown away.
 */
public final class LocalFiles implements RunSink, Closeable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final FindingsCsv findings;
  private final BasisCsv basis;

  private LocalFiles(FindingsCsv findings, BasisCsv basis) {
    this.findings = findings;
    this.basis = basis;
  }

  /**
   * Begins both files, with what is known before the run: the units by hand (I-18).
   *
   * @param folder is there already
   * @throws IOException where the disk fails; later failures are {@link UncheckedIOException}
   */
  public static LocalFiles in(Path folder, RunRequest request) throws IOException {
    FindingText text = FindingText.in(request.municipality().language());
    Writer findings = writer(folder, request, "-kontroll.csv");
    try {
      BasisCsv basis = new BasisCsv(writer(folder, request, "-grunnlag.csv"));
      request.additions().forEach(basis::add);
      return new LocalFiles(new FindingsCsv(findings, text::of), basis);
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
  public void contribution(SourceSystem system, Decision decision, Contribution contribution) {
    basis.add(system, decision.number(), decision.person(), contribution);
  }

  @Override
  public void close() throws IOException {
    try (findings) {
      basis.close();
    }
  }
}
