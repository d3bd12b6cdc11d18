package no.sioadapter.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        figures.map(this::list).orElse(List.of()),
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

  /** Read is the sum of the four after it. */
  private List<RunLine.Figure> list(RunFigures figures) {
    Counts counts = figures.counts();
    return List.of(
        figure("runs.recipients", figures.recipients()),
        figure("runs.read", counts.read()),
        figure("runs.counted", counts.counted()),
        figure("runs.leftOut", counts.leftOut()),
        figure("runs.outside", counts.outside()),
        figure("runs.notInQuarter", counts.notInQuarter()));
  }

  private RunLine.Figure figure(String name, long number) {
    return new RunLine.Figure(words.say(name), words.whole(number));
  }

  private static List<RunLine.FileLink> files(RecordedRun run) {
    return run.finished().stream()
        .flatMap(finished -> finished.files().stream())
        .filter(PublicFiles::isPublic)
        .map(file -> FileView.of(run.id(), file))
        .map(RunLines::link)
        .toList();
  }

  private static RunLine.FileLink link(FileView file) {
    String kind = file.name().substring(file.name().indexOf('.') + 1);
    return new RunLine.FileLink(kind, file.name(), file.href());
  }

  private List<String> remarks(RecordedRun run, Optional<RunFigures> figures) {
    List<String> remarks = new ArrayList<>();
    if (!run.order().missing().isEmpty()) {
      remarks.add(
          words.say(
              "runs.missing",
              "systems",
              run.order().missing().stream()
                  .map(SourceSystem::id)
                  .collect(Collectors.joining(", "))));
    }
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
