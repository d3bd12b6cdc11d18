package no.sioadapter.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.PastReport;
import no.sioadapter.quality.Waiver;
import no.sioadapter.quality.check.CheckContext;
import no.sioadapter.report.InputHash;
import no.sioadapter.report.ReportId;
import no.sioadapter.rulepack.Addition;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.rulepack.OnAccount;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.source.Delivery;

/**
 * Everything that a quarter's figures depend on: the same request gives the same report.
 *
 * @param version the report's version, 1 and up
 * @param supersedes the version that it follows; empty for the first
 * @param asOf the run's clock; the engine has none of its own
 * @param tableFindings what was found in the mapping table when it was loaded, none of it an error
 * @param waivers what somebody answers for; an expired one covers nothing
 * @param deliveries one set, all of which counts
 * @param history earlier reports that the quarter is compared with, at most one a quarter
 * @param earlier an earlier quarter that the decisions are held against
 * @param inputs the hash of every input, the deliveries too
 */
public record RunRequest(
    Quarter quarter,
    int version,
    Optional<Integer> supersedes,
    Instant asOf,
    Municipality municipality,
    RulePack rulePack,
    OnAccount onAccount,
    List<Addition> additions,
    CodeResolver mapping,
    List<Finding> tableFindings,
    List<Waiver> waivers,
    List<Delivery> deliveries,
    List<PastReport> history,
    Optional<EarlierQuarter> earlier,
    List<InputHash> inputs,
    String programVersion) {
  /** A quarter is over when it is over in Norway. */
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  public RunRequest {
    additions = List.copyOf(additions);
    tableFindings = List.copyOf(tableFindings);
    waivers = List.copyOf(waivers);
    deliveries = List.copyOf(deliveries);
    history = List.copyOf(history);
    inputs = List.copyOf(inputs);
  }

  /** A run that holds its decisions against no earlier quarter's. */
  public RunRequest(
      Quarter quarter,
      int version,
      Optional<Integer> supersedes,
      Instant asOf,
      Municipality municipality,
      RulePack rulePack,
      OnAccount onAccount,
      List<Addition> additions,
      CodeResolver mapping,
      List<Finding> tableFindings,
      List<Waiver> waivers,
      List<Delivery> deliveries,
      List<PastReport> history,
      List<InputHash> inputs,
      String programVersion) {
    this(
        quarter,
        version,
        supersedes,
        asOf,
        municipality,
        rulePack,
        onAccount,
        additions,
        mapping,
        tableFindings,
        waivers,
        deliveries,
        history,
        Optional.empty(),
        inputs,
        programVersion);
  }

  /** The name that its report will have. */
  public String reportName() {
    return new ReportId(municipality.number(), quarter, version).name();
  }

  /** The systems that delivered. */
  Set<SourceSystem> delivered() {
    return deliveries.stream().map(Delivery::system).collect(Collectors.toUnmodifiableSet());
  }

  /** The systems that the quarter waits for and that delivered nothing. */
  List<SourceSystem> missing() {
    Set<SourceSystem> delivered = delivered();
    return municipality.systems().stream().filter(each -> !delivered.contains(each)).toList();
  }

  /** The day of the run, in Norway. */
  LocalDate today() {
    return LocalDate.ofInstant(asOf, NORWAY);
  }

  /** What the checks need to know of the run. */
  CheckContext checkContext() {
    return new CheckContext(
        municipality.number(),
        Set.copyOf(municipality.predecessors()),
        municipality.allowTestPersons(),
        rulePack.counting().monthDivisor(),
        quarter,
        rulePack.codes());
  }
}
