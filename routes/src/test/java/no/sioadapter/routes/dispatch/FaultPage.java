package no.sioadapter.routes.dispatch;

import java.util.List;
import java.util.stream.Collectors;

/** The fault table as a page. */
final class FaultPage {
  private static final String HEAD =
      """
      # The fault table

      Written by `FaultTableTest`, which tries every cell. While the fault lasts, the dispatch has this state and this reason's code; a queued one is
      tried again after half a minute, or after the pause that stands there; a parked one when an operator says so. When it is mended, the report
      arrives whole and once, on every channel. *Drop at any byte* is tried at ten places, around the ends of the files. `–` is a fault that the
      kind of channel doesn't know; why stands beside it.

      """;

  private static final List<List<String>> EVERYWHERE =
      List.of(
          List.of("malformed receipt", "kept and shown; changes nothing"),
          List.of("receipt twice", "counts once"),
          List.of("receipt before the answer", "the last word: accepted, no other try"),
          List.of("clock jump, 30 days back and 3000 on", "tried at once, sent once"),
          List.of("database gone", "waited for; sent again, known there, counted once"));

  private FaultPage() {}

  static String of(List<String> kinds, List<OtherSide> sides) {
    StringBuilder page = new StringBuilder(HEAD);
    page.append(row("fault", kinds));
    page.append(row("---", kinds.stream().map(kind -> "---").toList()));
    for (Fault fault : Fault.values()) {
      page.append(
          row(fault.words(), sides.stream().map(side -> side.cell(fault).words()).toList()));
    }
    for (List<String> each : EVERYWHERE) {
      page.append(row(each.get(0), kinds.stream().map(kind -> each.get(1)).toList()));
    }
    page.append(
        row(
            "what a stop left there, at any byte",
            kinds.stream()
                .map(kind -> kind.equals("folder") ? "laid whole" : "as a drop at any byte")
                .toList()));
    return page.toString();
  }

  private static String row(String first, List<String> rest) {
    return "| " + first + rest.stream().collect(Collectors.joining(" | ", " | ", " |\n"));
  }
}
