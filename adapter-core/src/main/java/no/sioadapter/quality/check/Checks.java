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
    List<PersonCheck> personChecks,
    List<QuarterCheck> quarterChecks,
    List<RunCheck> runChecks) {
  public Checks {
    decisionChecks = List.copyOf(decisionChecks);
    absenceChecks = List.copyOf(absenceChecks);
    caseChecks = List.copyOf(caseChecks);
    codedChecks = List.copyOf(codedChecks);
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
        made.addAll(make(code, setting, context));
      }
    }
    return new Checks(
        only(DecisionCheck.class, made),
        only(AbsenceCheck.class, made),
        only(CaseCheck.class, made),
        only(CodedCheck.class, made),
        only(PersonCheck.class, made),
        only(QuarterCheck.class, made),
        only(RunCheck.class, made));
  }

  private static List<Object> make(CheckCode code, CheckSetting setting, CheckContext context) {
    return switch (code.value()) {
      case "V01" -> List.of(new MandatoryFieldMissing());
      case "V02" -> List.of(new PersonIdInvalid());
      case "V03" -> List.of(new TestPersonNotAllowed(context.allowTestPersons()));
      case "V04" -> List.of(new OrganisationNumberInvalid());
      case "V05" -> List.of(new DateUnreadable());
      case "V06" -> List.of(new DateImplausible(setting.day("earliest"), setting.day("latest")));
      case "V07" -> List.of(new AmountUnreadable());
      case "V08" -> List.of(new AmountNotPositive());
      case "V09" -> List.of(new AmountKindUnknown());
      case "V10" -> List.of(new WordUnknown());
      case "V11" -> List.of(new LocalCodeMalformed());
      case "V12" -> List.of(new IplosTypeUnknown(setting.wholeNumbers("types")));
      case "R01" -> List.of(new EndBeforeStart());
      case "R02" -> List.of(new HoursExceedWeek(setting.number("hours"), context.monthDivisor()));
      case "R03" -> List.of(new HoursExceedDay(setting.number("hours")));
      case "R04" -> List.of(new DaysExceedWeek(setting.number("days")));
      case "R05" -> List.of(new MoreThanOnePlace(setting.number("places")));
      case "R06" -> List.of(new FractionalDays());
      case "R07" -> List.of(new OtherMunicipality(context.municipality(), context.predecessors()));
      case "R08" -> List.of(new PredecessorNumber(context.municipality(), context.predecessors()));
      case "R11" -> List.of(new SupportContactWithoutFactor(setting.categories("categories")));
      case "R12" -> List.of(new StaffingFactorWithoutClass(context.codes()));
      case "R13" -> List.of(new PlaceOwnershipMissing());
      case "R14" -> List.of(new DecisionOpenForLong(setting.number("years"), context.quarter()));
      case "A02" -> List.of(new AbsenceOutsideDecision());
      case "A03" -> List.of(new AbsenceBackwards());
      case "A04" -> List.of(new AbsencesOverlap());
      case "A05" -> List.of(new AbsenceOpenForLong(setting.number("days"), context.quarter()));
      case "M07" -> List.of(new IplosTypeUnexpected(setting.codeNumbers("types"), context.codes()));
      case "M08" ->
          List.of(new SettingUnlikeUnit(setting.number("decisions"), setting.number("percent")));
      case "M09" -> List.of(new LocalCodeSpread(setting.number("codes")));
      case "M10" -> List.of(new MappingRowUnused());
      case "M11" ->
          List.of(new OutsideShareHigh(setting.number("decisions"), setting.number("percent")));
      case "P01" -> List.of(new DecisionsOverlap());
      case "P02" -> List.of(new ExtraDaysBesideDecision());
      case "P03" -> List.of(new HomeServiceBesidePlace(setting.number("days")));
      case "P04" -> List.of(new LongTermPlacesTogether(setting.categories("categories")));
      case "P05" ->
          List.of(
              new ShortStayInsideLongTerm(
                  setting.categories("short"), setting.categories("long"), setting.number("days")));
      case "P06" -> List.of(new ServiceAfterDeparture(setting.number("days")));
      case "P07" -> List.of(new HoursTogetherExceedDay(setting.number("hours")));
      case "P08" ->
          List.of(
              new AssistanceBesideAssistant(
                  setting.categories("assistants"),
                  setting.categories("assistance"),
                  setting.number("hours")));
      case "Q01" -> List.of(new UnitsChangedSinceLastQuarter(Margin.of(setting)));
      case "Q02" -> List.of(new UnitsChangedSinceLastYear(Margin.of(setting)));
      case "Q03" ->
          List.of(new RecipientsChanged(setting.number("percent"), setting.number("persons")));
      case "Q04" -> List.of(new CodeVanished());
      case "Q05" -> List.of(new CodeAppeared());
      case "Q06" -> List.of(new FarFromPlan(Margin.of(setting)));
      case "Q07" ->
          List.of(new FarFewerDecisions(setting.number("percent"), setting.number("decisions")));
      case "Q08" -> List.of(new DeliveryBeforeQuarterEnd());
      case "Q09" -> List.of(new BoughtPriceIrregular(setting.number("difference")));
      case "Q10" ->
          List.of(
              new DayActivityPriceIrregular(
                  setting.categories("categories"),
                  setting.number("base"),
                  setting.number("slope")));
      default -> List.of();
    };
  }

  private static <T> List<T> only(Class<T> type, List<Object> made) {
    return made.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
