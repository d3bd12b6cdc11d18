package no.sioadapter.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.LikelyTarget;
import no.sioadapter.engine.MoveSink;
import no.sioadapter.engine.QuarterRun;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.engine.RunSink;
import no.sioadapter.engine.WhatIf;
import no.sioadapter.engine.WhatIfOutcome;
import no.sioadapter.engine.coverage.CoverageOutcome;
import no.sioadapter.engine.coverage.CoverageRun;
import no.sioadapter.report.fhir.ReportFhir;
import no.sioadapter.report.file.ReportFiles;

/** What a verb works with. */
record Session(Terminal terminal, Clock clock, Map<String, String> environment) {
  /** Reads options; begins with those that every verb has. */
  WrittenOptions written(CommonOptions common) {
    WrittenOptions written = new WrittenOptions(terminal);
    written.language(common);
    return written;
  }

  RunSetup setup() {
    return new RunSetup(terminal, clock);
  }

  /** The four files and the manifest. */
  ReportFiles reportFiles() {
    return ReportFiles.standard(ReportFhir.DEFAULT_BASE);
  }

  /** Runs the quarter; what is found is counted on the way, and progress is shown. */
  RunOutcome run(RunSetup.Prepared prepared, RunSink sink, FindingTally tally) throws IOException {
    ProgressLine progress = new ProgressLine(terminal);
    try {
      return new QuarterRun(prepared.reader())
          .run(prepared.request(), new RunWatch(sink, tally, progress));
    } finally {
      progress.clear();
    }
  }

  /** Asks what the mapping table makes of the deliveries; progress is shown. */
  CoverageOutcome coverage(RunSetup.Prepared prepared, LikelyTarget likely) throws IOException {
    ProgressLine progress = new ProgressLine(terminal);
    try {
      return new CoverageRun(prepared.reader(), likely)
          .run(prepared.request(), new RunWatch(new NoSink(), new FindingTally(), progress));
    } finally {
      progress.clear();
    }
  }

  /** Holds another table beside the folder's; progress is shown. */
  WhatIfOutcome whatIf(RunSetup.Prepared prepared, CodeResolver draft, MoveSink moves)
      throws IOException {
    ProgressLine progress = new ProgressLine(terminal);
    try {
      return new WhatIf(prepared.reader())
          .run(
              prepared.request(),
              draft,
              new RunWatch(new NoSink(), new FindingTally(), progress),
              moves);
    } finally {
      progress.clear();
    }
  }
}
