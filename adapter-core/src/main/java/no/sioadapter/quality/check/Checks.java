package no.sioadapter.quality.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sioadapter.quality.AbsenceCheck;
import no.sioadapter.quality.CaseCheck;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.CodedCheck;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.EarlierCheck;
import no.sioadapter.quality.PersonCheck;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.RunCheck;

/**
 * The checks that a year's rule pack lets run and that examine records. The others are raised where
 * what they find shows itself: in readers, in the table loader, in the engine.
 */
public record Checks(
    List<DecisionCheck> decisionChecks,
    List<AbsenceCheck> absenceChecks,
    List<CaseCheck> caseChecks,
    List<CodedCheck> codedChecks,
    List<EarlierCheck> earlierChecks,
    List<PersonCheck> personChecks,
    List<QuarterCheck> quarterChecks,
    List<RunCheck> runChecks) {
  public Checks {
    decisionChecks = List.copyOf(decisionChecks);
    absenceChecks = List.copyOf(absenceChecks);
    caseChecks = List.copyOf(caseChecks);
    codedChecks = List.copyOf(codedChecks);
    earlierChecks = List.copyOf(earlierChecks);
    personChecks = List.copyOf(personChecks);
    quarterChecks = List.copyOf(quarterChecks);
    runChecks = List.copyOf(runChecks);
  }

  /**
   * The checks that the settings name, in the order of their codes; one that isn't named doesn't
   * run.
   *
   * @throws IllegalArgumentException where a setting lacks a limit of {@link Catalogue#limits}, or
   *     gives one that can't be read
   */
  public static Checks from(Map<CheckCode, CheckSetting> settings, CheckContext context) {
    List<Object> made = new ArrayList<>();
    for (CheckCode code : Catalogue.codes()) {
      CheckSetting setting = settings.get(code);
      if (setting != null) {
        Catalogue.blueprint(code).map(each -> each.make(setting, context)).ifPresent(made::add);
      }
    }
    return new Checks(
        only(DecisionCheck.class, made),
        only(AbsenceCheck.class, made),
        only(CaseCheck.class, made),
        only(CodedCheck.class, made),
        only(EarlierCheck.class, made),
        only(PersonCheck.class, made),
        only(QuarterCheck.class, made),
        only(RunCheck.class, made));
  }

  private static <T> List<T> only(Class<T> type, List<Object> made) {
    return made.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
