package no.sioadapter.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.Subject;
import no.sioadapter.quality.Waiver;
import no.sioadapter.quality.Waivers;
import no.sioadapter.quality.check.Catalogue;

/**
 * What a finding means: how grave it is, as the rule pack says (where it is silent, as mild as the
 * check may be), whether a waiver covers it, and whether it holds the record back.
 */
final class Judge {
  /**
   * The meaning of one finding.
   *
   * @param holdsBack the record can't count
   */
  record Ruling(Severity severity, Optional<Waiver> waiver, boolean holdsBack) {
    /** It holds the record back, and nobody answers for it. */
    boolean isOpen() {
      return holdsBack && waiver.isEmpty();
    }
  }

  private final Map<CheckCode, CheckSetting> settings;
  private final Waivers waivers;

  Judge(Map<CheckCode, CheckSetting> settings, List<Waiver> waivers, LocalDate today) {
    this.settings = settings;
    this.waivers = Waivers.on(today, waivers);
  }

  /** As the run's rule pack and waivers say, on the day of the run. */
  static Judge of(RunRequest request) {
    return new Judge(request.rulePack().checks(), request.waivers(), request.today());
  }

  Ruling rule(Details details, Subject subject) {
    Severity severity = severityOf(details);
    boolean error = severity.compareTo(Severity.ERROR) <= 0;
    Optional<Waiver> waiver =
        severity == Severity.FATAL ? Optional.empty() : waivers.find(details.code(), subject);
    boolean counts =
        waiver.isPresent()
            && check(details)
                .map(each -> each.waiver() == Waiver.Effect.COUNT_ANYWAY)
                .orElse(false);
    return new Ruling(severity, waiver, error && !counts);
  }

  private Severity severityOf(Details details) {
    CheckSetting setting = settings.get(details.code());
    return setting != null
        ? setting.severity()
        : check(details).map(Check::mildest).orElse(Severity.ERROR);
  }

  private static Optional<Check> check(Details details) {
    return Catalogue.find(details.code()).map(type -> type.getAnnotation(Check.class));
  }
}
