package no.sioadapter.engine;

import java.util.List;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.Outcome;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.RunSummary;
import no.sioadapter.quality.UnitCount;
import no.sioadapter.report.errorlist.About;
import no.sioadapter.report.errorlist.ListedFinding;
import no.sioadapter.settlement.Stake;

/**
 * Takes what a run tells on its way, as it comes; nothing of it is held. A run that ends refused
 * has told things that are void.
 */
public interface RunSink {
  /**
   * Something was found. Findings about one person's decisions together come after those about one,
   * and those about the quarter last.
   */
  void finding(Finding finding);

  /** A decision of a system gives something to a code. The sum per code is the code's figure. */
  void contribution(SourceSystem system, Decision decision, Contribution contribution);

  /**
   * What the mapping table and the counting make of a decision; told also of one that something
   * else holds back.
   */
  default void mapped(DecisionRecord record, Decision decision, Outcome outcome) {}

  /** What the run met as a whole; told once, at the end, where nothing was refused. */
  default void met(RunSummary summary) {}

  /**
   * The same finding once more, as soon as it is known what the decision that it is about comes to:
   * each is told once, in an order of their own.
   */
  default void listed(ListedFinding listed) {}

  /** A decision is left out, whatever was found about it: told once for each such decision. */
  default void leftOut(About about, Stake stake) {}

  /**
   * The units (tjenestesteder) that the exports name, once everything is counted; not told where
   * there are too many to be any.
   */
  default void serviceUnits(List<UnitCount> units) {}

  /** So many records have been read in this stage; called now and then. */
  default void progress(Stage stage, long records) {}

  /** The stages of a run, in order. */
  enum Stage {
    /** Everything is read once: is it whole, which numbers come twice, which absences are there. */
    SURVEY,
    /** Everything is read again, checked, mapped and counted. */
    COUNT
  }
}
