package no.sioadapter.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.DecisionCounter;
import no.sioadapter.count.Grain;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.period.DateRange;
import no.sioadapter.quality.Finding;
import no.sioadapter.rulepack.Addition;
import no.sioadapter.rulepack.RulePack;

/**
 * One mapping table's part of the second reading: what is added up, and where each decision ends. A
 * run has one; where two tables are held beside each other there are two, and each examined record
 * goes through both.
 */
final class Lane {
  private final DateRange window;
  private final WatchedMapping mapping;
  private final Totals totals;
  private final Counting counting;
  private final Optional<Listing> listing;
  private final Tally tally = new Tally();

  /**
   * A decision that has been read and examined.
   *
   * @param decision empty where its values don't make one
   * @param ordinal its place in the order of reading
   * @param slot its number's place in the survey
   * @param listed its absences that are listed apart
   * @param first no row of its number was read before
   */
  record Examined(
      DecisionRecord record,
      Optional<Decision> decision,
      int ordinal,
      int slot,
      List<ListedAbsences.Standing> listed,
      boolean first) {}

  /**
   * Begins.
   *
   * @param listing lists what was found about decisions; empty where nobody reads such a list
   */
  Lane(
      RunRequest request,
      CodeResolver table,
      CheckRunner checks,
      Optional<Listing> listing,
      RunSink sink) {
    RulePack pack = request.rulePack();
    window = request.quarter().days().intersect(request.municipality().participation());
    mapping = new WatchedMapping(table);
    totals = new Totals(pack.codes(), Grain.of(pack.counting().monthDivisor()), window, sink);
    for (Addition addition : request.additions()) {
      totals.units().addByHand(addition.code(), addition.units());
    }
    counting = new Counting(pack, new DecisionCounter(pack, mapping, window), checks, totals);
    this.listing = listing;
  }

  Totals totals() {
    return totals;
  }

  Tally tally() {
    return tally;
  }

  /** A row that says again what another row says (I-11). */
  void repeated(DecisionRecord record, Finding finding) {
    tally.repeated();
    listing.ifPresent(list -> list.repeated(record, finding));
  }

  /** A decision ends in one place (I-14). */
  void decision(Examined examined, Examination examination) {
    tally.read();
    int nested = examined.record().absences().size();
    tally.absencesRead(nested);
    Counting.Ended ended =
        counting.end(examined.record(), examined.decision(), examined.ordinal(), examination);
    tally.ended(ended.end());
    listing.ifPresent(list -> list(list, examined, ended, examination));
    long absences = (long) nested + (examined.first() ? examined.listed().size() : 0);
    tally.absencesEnded(absences, ended.end() != Tally.End.LEFT_OUT);
  }

  private static void list(
      Listing list, Examined examined, Counting.Ended ended, Examination examination) {
    list.decision(examined.record(), ended, examination);
    if (examined.listed().stream().anyMatch(ListedAbsences.Standing::spokenOf)) {
      list.join(examined.slot(), examined.record(), ended);
    }
  }

  /** An absence that is listed apart; those of no decision are left out here. */
  void absence(int slot, AbsenceRecord absence, Examination examination) {
    tally.absencesRead(1);
    if (slot == DecisionNumbers.UNKNOWN) {
      tally.absencesEnded(1, false);
      tally.openAbsence(examination.isOpen());
    }
    listing.ifPresent(list -> list.absence(slot, absence, examination));
  }

  /** Everything has been read. */
  void finish() {
    listing.ifPresent(Listing::finish);
  }

  /** The table's lines for the quarter and these systems that it never answered with. */
  List<MappingLine> unused(Set<SourceSystem> delivered) {
    return mapping.unused(window, delivered);
  }
}
