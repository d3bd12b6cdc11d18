package no.sioadapter.engine;

import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.CodeTotals;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.Grain;
import no.sioadapter.count.HeldBackTotals;
import no.sioadapter.count.Outcome;
import no.sioadapter.count.Persons;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.period.DateRange;

/** Everything that the counting pass adds up. */
final class Totals {
  private final RunSink sink;
  private final CodeTotals units;
  private final HeldBackTotals heldBack;
  private final HeldBackTotals openErrors;
  private final Persons persons;
  private final Usage usage;
  private final ServiceUnits serviceUnits = new ServiceUnits();

  Totals(CodeSystem codes, Grain grain, DateRange window, RunSink sink) {
    this.sink = sink;
    this.units = new CodeTotals(grain);
    this.heldBack = new HeldBackTotals(grain);
    this.openErrors = new HeldBackTotals(grain);
    this.persons = new Persons(codes, grain, window);
    this.usage = new Usage(codes);
  }

  void add(SourceSystem system, Decision decision, int ordinal, Contribution contribution) {
    units.add(contribution);
    persons.add(decision.person(), ordinal, contribution);
    sink.contribution(system, decision, contribution);
  }

  void mapped(DecisionRecord record, Decision decision, Outcome outcome) {
    sink.mapped(record, decision, outcome);
  }

  CodeTotals units() {
    return units;
  }

  HeldBackTotals heldBack() {
    return heldBack;
  }

  /** What is held back and nobody answers for. */
  HeldBackTotals openErrors() {
    return openErrors;
  }

  Persons persons() {
    return persons;
  }

  Usage usage() {
    return usage;
  }

  ServiceUnits serviceUnits() {
    return serviceUnits;
  }
}
