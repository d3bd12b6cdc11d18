package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.AbsenceCheck;
import no.sioadapter.quality.CaseCheck;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.CodedCheck;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.FindingText;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Limit;
import no.sioadapter.quality.PersonCheck;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.RunCheck;
import no.sioadapter.quality.Severity;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue as a whole: nothing forgotten, nothing without words. */
class CatalogueTest {
  @Test
  void listsEveryCheckThatThereIs() {
    Set<String> marked =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.sioadapter")
                .stream()
                .filter(type -> type.isAnnotatedWith(Check.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        marked,
        Catalogue.checks().stream()
            .map(Class::getName)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void hasTheCodesOfTheFirstSet() {
    assertEquals(
        "F01 F02 F03 F04 F05 F06 F07 F08 V01 V02 V03 V04 V05 V06 V07 V08 V09 V10 V11 V12"
            + " R01 R02 R03 R04 R05 R06 R07 R08 R09 R10 R11 R12 R13 R14 A01 A02 A03 A04 A05"
            + " M01 M02 M03 M04 M05 M06 M07 M08 M09 M10 M11"
            + " T01 T02 T03 T04 T05 T06 T07 P01 P02 P03 P04 P05 P06 P07 P08"
            + " Q01 Q02 Q03 Q04 Q05 Q06 Q07 Q08 Q09 Q10",
        Catalogue.codes().stream().map(CheckCode::value).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void isMadeInOneWay(Class<?> check) throws ReflectiveOperationException {
    CheckCode code = CheckCode.of(check);
    Group group = check.getAnnotation(Check.class).group();
    assertEquals(group.letter(), code.value().substring(0, 1));
    assertTrue(Modifier.isFinal(check.getModifiers()), "final");
    Class<?> found = Class.forName(check.getName() + "$Found");
    assertTrue(found.isRecord() && Modifier.isPublic(found.getModifiers()), "a public record");
    assertTrue(Details.class.isAssignableFrom(found));
    assertEquals(check, Catalogue.find(code).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void makesTheChecksThatExamineRecordsAndNoOthers(Class<?> check) {
    CheckCode code = CheckCode.of(check);
    Checks checks = Checks.from(Map.of(code, setting(code)), context());
    assertEquals(
        Stream.of(
                DecisionCheck.class,
                AbsenceCheck.class,
                CaseCheck.class,
                CodedCheck.class,
                PersonCheck.class,
                QuarterCheck.class,
                RunCheck.class)
            .filter(kind -> kind.isAssignableFrom(check))
            .toList(),
        Stream.of(
                only(DecisionCheck.class, checks.decisionChecks(), check),
                only(AbsenceCheck.class, checks.absenceChecks(), check),
                only(CaseCheck.class, checks.caseChecks(), check),
                only(CodedCheck.class, checks.codedChecks(), check),
                only(PersonCheck.class, checks.personChecks(), check),
                only(QuarterCheck.class, checks.quarterChecks(), check),
                only(RunCheck.class, checks.runChecks(), check))
            .flatMap(List::stream)
            .toList());
  }

  @Test
  void runsNoCheckThatTheRulePackDoesNotName() {
    assertEquals(
        new Checks(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        Checks.from(Map.of(), context()));
  }

  @ParameterizedTest
  @EnumSource
  void wordsEveryCheckAndNothingElse(Language language) {
    Set<String> expected = new TreeSet<>(Set.of("none"));
    Catalogue.codes().forEach(code -> expected.add(code.value()));
    Arrays.stream(Severity.values())
        .forEach(severity -> expected.add("Severity." + severity.name()));
    Arrays.stream(Group.values()).forEach(group -> expected.add("Group." + group.name()));
    Catalogue.checks().stream().flatMap(CatalogueTest::enums).forEach(expected::add);
    assertEquals(expected, new TreeSet<>(Messages.of(FindingText.BUNDLE, language).keys()));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void namesInEachLanguageTheSameValuesAndOnlyThoseThatThereAre(Class<?> check) {
    String code = CheckCode.of(check).value();
    Set<String> components =
        Arrays.stream(components(check))
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> bokmaal = Messages.of(FindingText.BUNDLE, Language.NB).placeholders(code);
    assertTrue(components.containsAll(bokmaal), () -> bokmaal + " of " + components);
    for (Language language : Language.values()) {
      assertEquals(bokmaal, Messages.of(FindingText.BUNDLE, language).placeholders(code));
    }
    Set<String> named = new LinkedHashSet<>(bokmaal);
    enums(check)
        .forEach(
            key -> named.addAll(Messages.of(FindingText.BUNDLE, Language.NB).placeholders(key)));
    assertEquals(components, new TreeSet<>(named), "every component is named");
  }

  static List<Class<?>> checks() {
    return Catalogue.checks();
  }

  private static <T> List<Class<T>> only(Class<T> kind, List<T> made, Class<?> check) {
    return made.stream().filter(each -> each.getClass() == check).map(each -> kind).toList();
  }

  private static CheckSetting setting(CheckCode code) {
    Map<Limit, String> values =
        Map.of(
            Limit.NUMBER,
            "1",
            Limit.DAY,
            "2019-01-01",
            Limit.WHOLE_NUMBERS,
            "1 2",
            Limit.CATEGORIES,
            "long-stay",
            Limit.CODE_NUMBERS,
            "HT=15");
    Map<String, String> limits = new HashMap<>();
    Catalogue.limits(code).forEach((name, limit) -> limits.put(name, values.get(limit)));
    return new CheckSetting(Severity.ERROR, limits);
  }

  private static CheckContext context() {
    return new CheckContext(
        new MunicipalityNumber("1243"),
        Set.of(),
        true,
        BigDecimal.valueOf(4),
        new Quarter(2019, 1),
        CodeSystem.of(List.of()));
  }

  private static RecordComponent[] components(Class<?> check) {
    return Arrays.stream(check.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Found"))
        .findAny()
        .orElseThrow()
        .getRecordComponents();
  }

  /** The keys of the constants that a message of the check can name. */
  private static Stream<String> enums(Class<?> check) {
    return Arrays.stream(components(check))
        .map(RecordComponent::getGenericType)
        .flatMap(CatalogueTest::constants);
  }

  private static Stream<String> constants(Type type) {
    if (type instanceof ParameterizedType several) {
      return Arrays.stream(several.getActualTypeArguments()).flatMap(CatalogueTest::constants);
    }
    if (!(type instanceof Class<?> single && single.isEnum())) {
      return Stream.empty();
    }
    String outer =
        single.getEnclosingClass() == null ? "" : single.getEnclosingClass().getSimpleName() + ".";
    return Arrays.stream(single.getEnumConstants())
        .map(constant -> outer + single.getSimpleName() + "." + ((Enum<?>) constant).name());
  }
}
