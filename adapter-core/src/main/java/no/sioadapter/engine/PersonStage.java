package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.sioadapter.count.Persons;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.PersonCase;
import no.sioadapter.quality.Subject;
import no.sioadapter.report.errorlist.About;
import no.sioadapter.report.errorlist.Consequence;
import no.sioadapter.report.errorlist.FaultyValue;
import no.sioadapter.report.errorlist.ListedFinding;
import no.sioadapter.settlement.Stake;
import no.sioadapter.settlement.Stakes;
import no.sioadapter.source.RecordSink;

/**
 * Asks the checks of a person's decisions together. Only ordinals were kept of the decisions, so
 * the deliveries are read once more to find the places and numbers of those that something was
 * found about.
 */
final class PersonStage implements RecordSink {
  /** Findings held at a time; beyond them the deliveries are read once more. */
  private static final int MOST_FINDINGS = 50_000;

  private record Found(
      int decision, int other, Function<String, Details> details, Consequence what, Stake stake) {}

  private record Named(Location where, Subject subject, About about) {}

  private final Stakes stakes;

  private final List<Found> found = new ArrayList<>();
  private final BitSet wanted = new BitSet();
  private final Map<Integer, Named> named = new HashMap<>();
  private int ordinal = -1;

  PersonStage(Stakes stakes) {
    this.stakes = stakes;
  }

  /**
   * Asks the checks of as many persons as there is room for findings about.
   *
   * @param from the first person's place; 0, or what an earlier stage answered
   * @return where the next stage goes on
   */
  int examine(Persons persons, int from, CheckRunner checks) {
    int next =
        persons.visit(
            from,
            person -> {
              Map<Integer, List<PersonCase.Run>> runs = new HashMap<>();
              checks.person(
                  person,
                  (decision, other, details) -> {
                    if (runs.isEmpty()) {
                      person.runs().forEach(run -> put(run, runs));
                    }
                    add(decision, other, details, runs.getOrDefault(decision, List.of()));
                  });
              return found.size() < MOST_FINDINGS;
            });
    // persons come in no order: a finding stands where its decision does, a check after another
    found.sort(Comparator.comparingInt(Found::decision).thenComparingInt(Found::other));
    return next;
  }

  private static void put(PersonCase.Run run, Map<Integer, List<PersonCase.Run>> runs) {
    runs.computeIfAbsent(run.decision(), first -> new ArrayList<>(1)).add(run);
  }

  /**
   * Only decisions that count have runs; where a decision only tells of a death or a move, nothing
   * stands on it.
   */
  private void add(
      int decision, int other, Function<String, Details> details, List<PersonCase.Run> runs) {
    Consequence what = runs.isEmpty() ? Consequence.NONE : Consequence.COUNTED;
    Stake stake = runs.isEmpty() ? Stake.UNKNOWN : stakes.of(runs);
    found.add(new Found(decision, other, details, what, stake));
    wanted.set(decision);
    wanted.set(other);
  }

  boolean hasFindings() {
    return !found.isEmpty();
  }

  /** Tells what was found, once the deliveries have been read into this. */
  void tell(FindingLog log) {
    for (Found each : found) {
      Named decision = at(each.decision());
      Location other = at(each.other()).where();
      String place = other.file() + ":" + other.line();
      Finding finding =
          log.add(decision.where(), decision.subject(), each.details().apply(place)).finding();
      log.list(
          new ListedFinding(
              finding, decision.about(), FaultyValue.NONE, each.what(), each.stake()));
    }
  }

  private Named at(int decision) {
    Named place = named.get(decision);
    if (place == null) {
      throw new IllegalStateException("the deliveries changed while they were read");
    }
    return place;
  }

  @Override
  public void decision(DecisionRecord decision) {
    ordinal++;
    if (wanted.get(ordinal)) {
      named.put(ordinal, new Named(decision.where(), Subject.of(decision), About.of(decision)));
    }
  }

  @Override
  public void absence(AbsenceRecord absence) {
    // only decisions are told of
  }

  @Override
  public void fileOf(Location where, MunicipalityNumber municipality) {
    // judged in the first reading
  }

  @Override
  public void note(Location where, Details details) {
    // said in the second reading
  }
}
