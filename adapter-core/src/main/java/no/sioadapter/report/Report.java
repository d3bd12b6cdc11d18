package no.sioadapter.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.period.Quarter;
import no.sioadapter.rulepack.Addition;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.rulepack.RulePack;

/**
 * The quarter's report of a municipality: the one object that every file is written from, so that
 * they agree to the last decimal. Aggregates only: nothing in it is about a person.
 *
 * @param version 1 and up; a rerun is a new version
 * @param supersedes the version that this one follows; empty for the first
 * @param asOf the run's clock
 * @param preview the quarter wasn't over at {@code asOf}: can be neither approved nor delivered
 * @param lines all codes of the rule pack, in its order
 * @param total the sum of the unrounded nets, rounded once to whole kroner
 * @param recipients S01: distinct persons with a counted day on any code (I-09)
 * @param payments the payment block in the sheet's order; empty where there is no payment plan
 * @param openErrors what is held back and nobody answers for
 * @param waivers every waiver that the run was given, in its order
 * @param missing systems that the quarter waits for and that delivered nothing
 * @param findings every check that found something, with the exact count, by code
 * @param checks what became of every check, in the catalogue's order
 * @param inputs the hash of every input
 */
public record Report(
    Municipality municipality,
    Quarter quarter,
    int version,
    Optional<Integer> supersedes,
    Instant asOf,
    boolean preview,
    RulePack rulePack,
    List<ReportLine> lines,
    BigDecimal total,
    long recipients,
    List<PaymentRow> payments,
    List<Addition> additions,
    Counts counts,
    AbsenceCounts absences,
    HeldBack heldBack,
    OpenErrors openErrors,
    List<WaiverUse> waivers,
    List<SourceSystem> missing,
    List<FindingCount> findings,
    List<CheckState> checks,
    List<InputHash> inputs,
    String programVersion) {
  public Report {
    lines = List.copyOf(lines);
    payments = List.copyOf(payments);
    additions = List.copyOf(additions);
    waivers = List.copyOf(waivers);
    missing = List.copyOf(missing);
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    inputs = List.copyOf(inputs);
  }

  /** Which version of which report it is. */
  public ReportId id() {
    return new ReportId(municipality.number(), quarter, version);
  }

  /** The name that all its files share: {@code sio-1243-2019Q1-v1}. */
  public String name() {
    return id().name();
  }
}
