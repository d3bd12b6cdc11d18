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
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sioadapter.quality.AbsenceCheck;
import no.sioadapter.quality.CaseCheck;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.CodedCheck;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.EarlierCheck;
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
  void goesGroupByGroupInTheOrderOfTheCodes() {
    List<CheckCode> codes = Catalogue.codes();
    assertEquals(new CheckCode("F01"), codes.get(0));
    StringBuilder letters = new StringBuilder();
    for (int next = 1; next < codes.size(); next++) {
      String before = codes.get(next - 1).value();
      String code = codes.get(next).value();
      if (before.charAt(0) == code.charAt(0)) {
        assertTrue(before.compareTo(code) < 0, () -> before + " before " + code);
      } else {
        letters.append(before.charAt(0));
      }
    }
    assertEquals("FVRAMTP", letters.toString());
    assertEquals(codes.size(), Set.copyOf(codes).size());
  }

  @Test
  void readsTheLimitsOffTheConstructor() {
    assertEquals(
        Map.of("earliest", Limit.DAY, "latest", Limit.DAY), Catalogue.limits(new CheckCode("V06")));
    assertEquals(Map.of("types", Limit.WHOLE_NUMBERS), Catalogue.limits(new CheckCode("V12")));
    assertEquals(Map.of("types", Limit.CODE_NUMBERS), Catalogue.limits(new CheckCode("M07")));
    assertEquals(
        Map.of("short", Limit.CATEGORIES, "long", Limit.CATEGORIES, "days", Limit.NUMBER),
        Catalogue.limits(new CheckCode("P05")));
    // those of the margin that it takes
    assertEquals(
        Map.of("percent", Limit.NUMBER, "hours", Limit.NUMBER, "days", Limit.NUMBER),
        Catalogue.limits(new CheckCode("Q01")));
    assertEquals(Map.of(), Catalogue.limits(new CheckCode("R01")));
    assertEquals(Map.of(), Catalogue.limits(new CheckCode("F01")), "examines nothing");
    assertEquals(Map.of(), Catalogue.limits(new CheckCode("X99")), "no check");
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
    Checks checks = Checks.from(Map.of(code, setting(code)), Run.USUAL);
    assertEquals(
        Stream.of(
                DecisionCheck.class,
                AbsenceCheck.class,
                CaseCheck.class,
                CodedCheck.class,
                EarlierCheck.class,
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
                only(EarlierCheck.class, checks.earlierChecks(), check),
                only(PersonCheck.class, checks.personChecks(), check),
                only(QuarterCheck.class, checks.quarterChecks(), check),
                only(RunCheck.class, checks.runChecks(), check))
            .flatMap(List::stream)
            .toList());
  }

  @Test
  void runsNoCheckThatTheRulePackDoesNotName() {
    assertEquals(
        new Checks(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        Checks.from(Map.of(), Run.USUAL));
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
