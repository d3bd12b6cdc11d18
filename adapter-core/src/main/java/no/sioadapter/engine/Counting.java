package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.DecisionCounter;
import no.sioadapter.count.Outcome;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.EndReason;
import no.sioadapter.quality.Details;
import no.sioadapter.rulepack.RulePack;

/** Counts an examined decision and says where it ended (I-14). */
final class Counting {
  private final RulePack pack;
  private final DecisionCounter counter;
  private final CheckRunner checks;
  private final Totals totals;

  /**
   * Where a decision ended.
   *
   * @param outcome what it comes to; empty where its values don't say
   */
  record Ended(Tally.End end, Optional<Outcome> outcome) {}

  Counting(RulePack pack, DecisionCounter counter, CheckRunner checks, Totals totals) {
    this.pack = pack;
    this.counter = counter;
    this.checks = checks;
    this.totals = totals;
  }

  /**
   * Where the decision ends. One that is held back is counted too, for what that is worth (I-07).
   *
   * @param decision empty where its values don't make one; then a check has said why
   * @param ordinal its place in the order of reading
   */
  Ended end(
      DecisionRecord record, Optional<Decision> decision, int ordinal, Examination examination) {
    totals.serviceUnits().read(record.system(), record.unit().text());
    if (decision.isPresent()) {
      return end(record, decision.get(), ordinal, examination);
    }
    if (!examination.isHeldBack()) {
      throw new IllegalStateException("a decision that can't be counted, and no check says why");
    }
    totals.heldBack().addUnknown();
    if (examination.isOpen()) {
      totals.openErrors().addUnknown();
    }
    return new Ended(Tally.End.LEFT_OUT, Optional.empty());
  }

  private Ended end(
      DecisionRecord record, Decision decision, int ordinal, Examination examination) {
    Outcome outcome = counter.count(decision);
    totals.mapped(record, decision, outcome);
    return new Ended(end(record, decision, ordinal, outcome, examination), Optional.of(outcome));
  }

  private Tally.End end(
      DecisionRecord record,
      Decision decision,
      int ordinal,
      Outcome outcome,
      Examination examination) {
    List<CodeEntry> codes = codesOf(outcome);
    if (!examination.isHeldBack()) {
      said(outcome).forEach(details -> examination.add(decision.where(), details));
      checks.coded(record, codes, examination);
    }
    if (examination.isHeldBack() || outcome instanceof Outcome.LeftOut) {
      totals.heldBack().add(outcome, decision.amount().kind().unit());
      if (examination.isOpen()) {
        totals.openErrors().add(outcome, decision.amount().kind().unit());
      }
      return Tally.End.LEFT_OUT;
    }
    departure(decision, ordinal);
    if (outcome instanceof Outcome.Counted counted) {
      totals.usage().add(decision, codes);
      if (!codes.isEmpty()) {
        totals.serviceUnits().counted(record.system(), record.unit().text());
      }
      for (Contribution contribution : counted.contributions()) {
        totals.add(record.system(), decision, ordinal, contribution);
      }
      return Tally.End.COUNTED;
    }
    return outcome instanceof Outcome.IsOutside ? Tally.End.OUTSIDE : Tally.End.NOT_IN_QUARTER;
  }

  private void departure(Decision decision, int ordinal) {
    if (decision.to().isPresent() && decision.endReason().isPresent()) {
      EndReason reason = decision.endReason().get();
      if (pack.counting().extraDayReasons().contains(reason)) {
        totals.persons().departs(decision.person(), ordinal, reason, decision.to().get());
      }
    }
  }

  /** The codes that get days, each once; none where the decision doesn't count. */
  private List<CodeEntry> codesOf(Outcome outcome) {
    if (!(outcome instanceof Outcome.Counted counted)) {
      return List.of();
    }
    List<CodeEntry> codes = new ArrayList<>(counted.contributions().size());
    for (Contribution contribution : counted.contributions()) {
      Optional<CodeEntry> entry = pack.codes().find(contribution.code());
      if (!contribution.days().isEmpty() && entry.isPresent() && !codes.contains(entry.get())) {
        codes.add(entry.get());
      }
    }
    return codes;
  }

  private static List<Details> said(Outcome outcome) {
    if (outcome instanceof Outcome.LeftOut leftOut) {
      return leftOut.errors();
    } else if (outcome instanceof Outcome.Counted counted) {
      return counted.remarks();
    }
    return outcome instanceof Outcome.NotInQuarter not ? not.remarks() : List.of();
  }
}
