package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.sioadapter.code.SioCode;
import no.sioadapter.count.Units;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.quality.Details;
import no.sioadapter.source.RecordSink;

/** Tells the decisions that give otherwise by the second table than by the first. */
final class SideBySide implements RecordSink {
  private final CountingPass pass;
  private final Side before;
  private final Side after;
  private final MoveSink moves;
  private final Map<Way, Long> ways = new HashMap<>();

  private record Way(List<SioCode> from, List<SioCode> to) {}

  /** Watches a pass through two lanes, which tell these two sides what they give. */
  SideBySide(CountingPass pass, Side before, Side after, MoveSink moves) {
    this.pass = pass;
    this.before = before;
    this.after = after;
    this.moves = moves;
  }

  @Override
  public void decision(DecisionRecord record) {
    pass.decision(record);
    if (!before.givesPartByPart(after)) {
      compare();
    }
    before.clear();
    after.clear();
  }

  /** The same codes may get as much in other parts: that moves nothing. */
  private void compare() {
    Decision decision = after.decision() == null ? before.decision() : after.decision();
    SortedMap<SioCode, Units> from = before.given();
    SortedMap<SioCode, Units> to = after.given();
    if (decision != null && !from.equals(to)) {
      moves.moved(new Move(decision.number(), decision.service(), from, to));
      ways.merge(new Way(List.copyOf(from.keySet()), List.copyOf(to.keySet())), 1L, Long::sum);
    }
  }

  /** How many go which way: the most first; of equally many, by the codes' names. */
  List<Flow> flows() {
    List<Flow> flows = new ArrayList<>();
    ways.forEach((way, decisions) -> flows.add(new Flow(way.from(), way.to(), decisions)));
    flows.sort(
        Comparator.comparingLong(Flow::decisions)
            .reversed()
            .thenComparing(flow -> flow.from().toString())
            .thenComparing(flow -> flow.to().toString()));
    return flows;
  }

  @Override
  public void absence(AbsenceRecord absence) {
    pass.absence(absence);
  }

  @Override
  public void fileOf(Location where, MunicipalityNumber municipality) {
    pass.fileOf(where, municipality);
  }

  @Override
  public void note(Location where, Details details) {
    pass.note(where, details);
  }
}
