package no.sioadapter.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunFigures;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.report.Counts;
import no.sioadapter.web.rest.FileView;
import no.sioadapter.web.rest.PublicFiles;
import no.sioadapter.web.rest.RunStates;

/** Runs as the page shows them. */
record RunLines(Words words) {
  RunLine line(RecordedRun run) {
    Optional<RunFigures> figures = figures(run);
    return new RunLine(
        run.id().value(),
        run.order().municipality().value(),
        run.order().quarter().toString(),
        figures.map(known -> words.whole(known.version())).orElse(""),
        words.say("state." + RunStates.of(run)),
        words.time(run.startedAt()),
        figures.map(known -> words.whole(known.total())).orElse(""),
        figures.map(known -> words.whole(known.recipients())).orElse(""),
        count(figures, Counts::read),
        count(figures, Counts::counted),
        count(figures, Counts::outside),
        count(figures, Counts::notInQuarter),
        count(figures, Counts::leftOut),
        run.order().missing().stream().map(SourceSystem::id).collect(Collectors.joining(", ")),
        files(run),
        remarks(run, figures));
  }

  MunicipalityLine line(String number, Optional<RecordedRun> last) {
    return new MunicipalityLine(
        number,
        last.map(run -> run.order().quarter().toString()).orElse(""),
        last.map(run -> words.say("state." + RunStates.of(run))).orElse(""),
        last.flatMap(RunLines::figures).map(known -> words.whole(known.total())).orElse(""));
  }

  private static Optional<RunFigures> figures(RecordedRun run) {
    return run.finished().map(RunOutcome.Finished::figures);
  }

  private String count(Optional<RunFigures> figures, ToLongFunction<Counts> which) {
    return figures.map(known -> words.whole(which.applyAsLong(known.counts()))).orElse("");
  }

  private static List<FileView> files(RecordedRun run) {
    return run.finished().stream()
        .flatMap(finished -> finished.files().stream())
        .filter(PublicFiles::isPublic)
        .map(file -> FileView.of(run.id(), file))
        .toList();
  }

  private List<String> remarks(RecordedRun run, Optional<RunFigures> figures) {
    List<String> remarks = new ArrayList<>();
    if (figures.filter(RunFigures::preview).isPresent()) {
      remarks.add(words.say("runs.preview"));
    }
    Optional<RunOutcome> outcome = run.outcome();
    if (outcome.orElse(null) instanceof RunOutcome.Refused refused) {
      refused.reasons().stream().map(Reason::text).forEach(remarks::add);
    }
    if (outcome.orElse(null) instanceof RunOutcome.Failed failed) {
      remarks.add(words.say("runs.incident", "incident", failed.incident()));
    }
    return remarks;
  }
}
