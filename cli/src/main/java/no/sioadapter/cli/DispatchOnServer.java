package no.sioadapter.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sioadapter.dispatch.DispatchState;

/** A dispatch as a server tells of it. */
record DispatchOnServer(
    String report, int version, String channel, String state, String nextTry, String trouble) {
  /** Where a quarter's dispatches are. */
  static String path(QuarterOnServer.Asked quarter) {
    return "/api/dispatches/of/" + quarter.municipality() + "/" + quarter.quarter();
  }

  /** The newest version first. */
  static List<DispatchOnServer> of(Map<String, Object> answer) {
    List<DispatchOnServer> dispatches = new ArrayList<>();
    if (answer.get("dispatches") instanceof List<?> all) {
      for (Object each : all) {
        if (each instanceof Map<?, ?> dispatch) {
          dispatches.add(0, read(dispatch));
        }
      }
    }
    return dispatches;
  }

  static DispatchOnServer read(Map<?, ?> dispatch) {
    String trouble =
        dispatch.get("trouble") instanceof Map<?, ?> reason ? text(reason, "text") : "";
    String report = text(dispatch, "report");
    return new DispatchOnServer(
        report,
        Integer.parseInt(report.substring(report.lastIndexOf('v') + 1)),
        text(dispatch, "channel"),
        text(dispatch, "state"),
        text(dispatch, "nextTry"),
        trouble);
  }

  /** Its address. */
  String path() {
    return "/api/dispatches/" + report + "/" + channel;
  }

  void print(Terminal terminal) {
    terminal.print(
        "dispatch.line", Map.of("report", report, "channel", channel, "state", shown(terminal)));
    if (!trouble.isEmpty()) {
      terminal.print("dispatch.trouble", Map.of("reason", Masked.text(trouble)));
    }
    if (!nextTry.isEmpty() && !trouble.isEmpty()) {
      terminal.print("dispatch.next", Map.of("at", nextTry));
    }
  }

  /** A newer server may know states that this program has no word for. */
  private String shown(Terminal terminal) {
    return Arrays.stream(DispatchState.values())
        .map(known -> known.name().toLowerCase(Locale.ROOT))
        .filter(state::equals)
        .map(known -> terminal.words().format("dispatch.state." + known, Map.of()))
        .findFirst()
        .orElse(state);
  }

  private static String text(Map<?, ?> object, String name) {
    return object.get(name) instanceof String value ? value : "";
  }
}
