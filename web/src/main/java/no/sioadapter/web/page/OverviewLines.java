package no.sioadapter.web.page;

import java.util.List;
import java.util.Locale;
import no.sioadapter.reception.NationalOverview;
import no.sioadapter.reception.ReceivedReport;

/** The overview of a quarter as the page shows it. */
record OverviewLines(Words words) {
  OverviewLine line(NationalOverview.Municipality each) {
    String state =
        each.state().map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("missing");
    return new OverviewLine(
        each.number().value(),
        each.name(),
        words.say("reception.state." + state),
        each.newest().map(report -> words.whole(report.name().version())).orElse(""),
        each.newest().map(report -> words.time(report.receivedAt())).orElse(""),
        each.counting().map(report -> words.whole(report.name().version())).orElse(""),
        each.figures().map(figures -> words.whole(figures.total())).orElse(""),
        each.figures().map(figures -> words.whole(figures.recipients())).orElse(""),
        remarks(each));
  }

  OverviewCodeLine line(NationalOverview.Code each) {
    return new OverviewCodeLine(
        each.code().value(),
        words.say("reception." + each.unit().name().toLowerCase(Locale.ROOT)),
        words.exact(each.units()),
        words.whole(each.recipients()),
        words.exact(each.kroner()));
  }

  private static List<String> remarks(NationalOverview.Municipality each) {
    return each.newest().flatMap(ReceivedReport::judgement).stream()
        .flatMap(judgement -> judgement.verdict().receipt().remarks().stream())
        .map(remark -> remark.code() + ": " + remark.text())
        .toList();
  }
}
