package no.sioadapter.engine;

import java.util.Map;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Severity;

/**
 * How grave a finding is: as the rule pack says; where it is silent, as mild as the check may be.
 */
final class Severities {
  private final Map<CheckCode, CheckSetting> settings;

  Severities(Map<CheckCode, CheckSetting> settings) {
    this.settings = settings;
  }

  Severity of(Details details) {
    CheckSetting setting = settings.get(details.code());
    if (setting != null) {
      return setting.severity();
    }
    Check check = details.getClass().getEnclosingClass().getAnnotation(Check.class);
    return check == null ? Severity.ERROR : check.mildest();
  }

  /** Whether it holds the record back. */
  boolean isError(Details details) {
    return of(details).compareTo(Severity.ERROR) <= 0;
  }
}
