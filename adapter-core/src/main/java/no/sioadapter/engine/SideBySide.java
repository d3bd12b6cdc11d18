package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.quality.Details;
import no.sioadapter.source.RecordSink;

/** Passes each record to two lanes and tells the decisions that give otherwise in the second. */
final class SideBySide implements RecordSink {
  private final Side before;
  private final Side after;
  private final CountingPass now;
  private final CountingPass then;
  private final MoveSink moves;
  private final Progress progress;
  private final Map<Way, Long> ways = new HashMap<>();

  private record Way(List<SioCode> from, List<SioCode> to) {}

  SideBySide(
      Side before,
      CountingPass now,
      Side after,
      CountingPass then,
      MoveSink moves,
      Progress progress) {
    this.before = before;
    this.now = now;
    this.after = after;
    this.then = then;
    this.moves = moves;
    this.progress = progress;
  }

  /** What follows is of this system. */
  void next(SourceSystem system) {
    now.next(system);
    then.next(system);
  }

  @Override
  public void decision(DecisionRecord record) {
    progress.step();
    now.decision(record);
    then.decision(record);
    Decision decision = after.decision() == null ? before.decision() : after.decision();
    if (decision != null && !before.given().equals(after.given())) {
      moves.moved(new Move(decision.number(), decision.service(), before.given(), after.given()));
      Way way = new Way(List.copyOf(before.given().keySet()), List.copyOf(after.given().keySet()));
      ways.merge(way, 1L, Long::sum);
    }
    before.clear();
    after.clear();
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
    progress.step();
    now.absence(absence);
    then.absence(absence);
  }

  @Override
  public void fileOf(Location where, MunicipalityNumber municipality) {
    // judged in the first reading
  }

  @Override
  public void note(Location where, Details details) {
    // a note moves no figure
  }
}
