package no.sioadapter.quality.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Limit;

/** All checks that there are. Pages, messages and fixtures are held against this list. */
public final class Catalogue {
  private static final List<Class<?>> CHECKS =
      List.of(
          FileUnreadable.class,
          WrongColumns.class,
          BrokenRow.class,
          ForbiddenXml.class,
          ForeignFile.class,
          UnknownColumns.class,
          EncodingRecognised.class,
          DeliveryIncomplete.class,
          MandatoryFieldMissing.class,
          PersonIdInvalid.class,
          TestPersonNotAllowed.class,
          OrganisationNumberInvalid.class,
          DateUnreadable.class,
          DateImplausible.class,
          AmountUnreadable.class,
          AmountNotPositive.class,
          AmountKindUnknown.class,
          WordUnknown.class,
          LocalCodeMalformed.class,
          IplosTypeUnknown.class,
          EndBeforeStart.class,
          HoursExceedWeek.class,
          HoursExceedDay.class,
          DaysExceedWeek.class,
          MoreThanOnePlace.class,
          FractionalDays.class,
          OtherMunicipality.class,
          PredecessorNumber.class,
          DecisionRepeated.class,
          DecisionNumberConflict.class,
          SupportContactWithoutFactor.class,
          StaffingFactorWithoutClass.class,
          PlaceOwnershipMissing.class,
          DecisionOpenForLong.class,
          AbsenceWithoutDecision.class,
          AbsenceOutsideDecision.class,
          AbsenceBackwards.class,
          AbsencesOverlap.class,
          AbsenceOpenForLong.class,
          Unmapped.class,
          MappingAmbiguous.class,
          MappingLapsed.class,
          UnitMismatch.class,
          CodeNotInPack.class,
          ExtraDaysFallAway.class,
          IplosTypeUnexpected.class,
          SettingUnlikeUnit.class,
          LocalCodeSpread.class,
          MappingRowUnused.class,
          OutsideShareHigh.class,
          TableRowUnreadable.class,
          TableRowsOverlap.class,
          PackageSharesExceed.class,
          PackageSharesIncomplete.class,
          TableRowsMayTie.class,
          TableUnitMismatch.class,
          TableCodeUnknown.class,
          DecisionsOverlap.class,
          ExtraDaysBesideDecision.class,
          HomeServiceBesidePlace.class,
          LongTermPlacesTogether.class,
          ShortStayInsideLongTerm.class,
          ServiceAfterDeparture.class,
          HoursTogetherExceedDay.class,
          AssistanceBesideAssistant.class,
          UnitsChangedSinceLastQuarter.class,
          UnitsChangedSinceLastYear.class,
          RecipientsChanged.class,
          CodeVanished.class,
          CodeAppeared.class,
          FarFromPlan.class,
          FarFewerDecisions.class,
          DeliveryBeforeQuarterEnd.class,
          BoughtPriceIrregular.class,
          DayActivityPriceIrregular.class);

  private static final Map<CheckCode, Class<?>> BY_CODE =
      CHECKS.stream().collect(Collectors.toUnmodifiableMap(CheckCode::of, Function.identity()));

  private Catalogue() {}

  /** The checks' classes, group by group, in the order of their codes. */
  public static List<Class<?>> checks() {
    return CHECKS;
  }

  /** The codes, in the same order. */
  public static List<CheckCode> codes() {
    return CHECKS.stream().map(CheckCode::of).toList();
  }

  /** The class of a check; empty where no check has the code. */
  public static Optional<Class<?>> find(CheckCode code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The limits that a rule pack must give the check, by name; empty where it has none. */
  public static Map<String, Limit> limits(CheckCode code) {
    return switch (code.value()) {
      case "V06" -> Map.of("earliest", Limit.DAY, "latest", Limit.DAY);
      case "V12" -> Map.of("types", Limit.WHOLE_NUMBERS);
      case "R02", "R03", "P07" -> Map.of("hours", Limit.NUMBER);
      case "R04", "A05", "P03", "P06" -> Map.of("days", Limit.NUMBER);
      case "R05" -> Map.of("places", Limit.NUMBER);
      case "R11" -> Map.of("categories", Limit.CATEGORIES);
      case "R14" -> Map.of("years", Limit.NUMBER);
      case "M07" -> Map.of("types", Limit.CODE_NUMBERS);
      case "M08", "M11" -> Map.of("decisions", Limit.NUMBER, "percent", Limit.NUMBER);
      case "M09" -> Map.of("codes", Limit.NUMBER);
      case "P04" -> Map.of("categories", Limit.CATEGORIES);
      case "P05" ->
          Map.of("short", Limit.CATEGORIES, "long", Limit.CATEGORIES, "days", Limit.NUMBER);
      case "P08" ->
          Map.of(
              "assistants",
              Limit.CATEGORIES,
              "assistance",
              Limit.CATEGORIES,
              "hours",
              Limit.NUMBER);
      case "Q01", "Q02", "Q06" ->
          Map.of("percent", Limit.NUMBER, "hours", Limit.NUMBER, "days", Limit.NUMBER);
      case "Q03" -> Map.of("percent", Limit.NUMBER, "persons", Limit.NUMBER);
      case "Q07" -> Map.of("percent", Limit.NUMBER, "decisions", Limit.NUMBER);
      case "Q09" -> Map.of("difference", Limit.NUMBER);
      case "Q10" ->
          Map.of("categories", Limit.CATEGORIES, "base", Limit.NUMBER, "slope", Limit.NUMBER);
      default -> Map.of();
    };
  }
}
