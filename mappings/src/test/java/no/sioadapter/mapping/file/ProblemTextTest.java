package no.sioadapter.mapping.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.sioadapter.decision.Location;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextTest {
  @Test
  void saysWhereWhatWhyAndWhatToDo() {
    Problem unquoted =
        new Problem(
            new Location("municipality.yaml", 2, "number"), new Reason.NumberUnquoted("0122"));

    assertEquals(
        "municipality.yaml, linje 2, number: Kommunenummeret 0122 står uten anførselstegn og kan"
            + " bli lest som et annet tall. Skriv number: \"0122\" med alle fire siffer.",
        ProblemText.in(Language.NB).of(unquoted));
    assertEquals(
        "municipality.yaml, linje 2, number: Kommunenummeret 0122 står utan hermeteikn og kan bli"
            + " lese som eit anna tal. Skriv number: \"0122\" med alle fire siffera.",
        ProblemText.in(Language.NN).of(unquoted));
    assertEquals(
        "municipality.yaml, line 2, number: The municipality number 0122 stands without quotation"
            + " marks and may be read as another number. Write number: \"0122\" with all four"
            + " digits.",
        ProblemText.in(Language.EN).of(unquoted));
  }

  @Test
  void namesOnlyAsMuchOfThePlaceAsThereIs() {
    ProblemText english = ProblemText.in(Language.EN);
    Reason reason = new Reason.FileMissing();

    assertEquals(
        "mapping.csv: The file is not there. Put it into the folder.",
        english.of(new Problem(Location.of("mapping.csv"), reason)));
    assertEquals(
        "mapping.csv, line 7: The file is not there. Put it into the folder.",
        english.of(new Problem(new Location("mapping.csv", 7, ""), reason)));
    assertEquals(
        "settings.yaml, counting: The file is not there. Put it into the folder.",
        english.of(new Problem(new Location("settings.yaml", 0, "counting"), reason)));
  }

  @Test
  void masksWhatCouldBeAPersonsId() {
    String text = ProblemText.in(Language.EN).of(new Reason.NotCode("02847599807"));

    assertFalse(text.contains("02847599807"), text);
    assertTrue(text.contains("***********"), text);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasALineForEachReasonAndNoOthers(Language language) {
    Set<String> expected =
        new TreeSet<>(Set.of("where.file", "where.line", "where.column", "where.key"));
    reasons().map(Class::getSimpleName).forEach(expected::add);

    assertEquals(expected, new TreeSet<>(Messages.of(ProblemText.BUNDLE, language).keys()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void formatsEachReasonAndUsesAllThatItKnows(Language language) throws Exception {
    Messages messages = Messages.of(ProblemText.BUNDLE, language);
    for (Class<?> type : reasons().toList()) {
      RecordComponent[] components = type.getRecordComponents();
      Object[] values = Arrays.stream(components).map(each -> some(each.getType())).toArray();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      String text = ProblemText.in(language).of((Reason) constructor.newInstance(values));

      assertFalse(text.contains("{") || text.contains("}"), text);
      assertTrue(text.endsWith("."), text);
      Set<String> named = messages.placeholders(type.getSimpleName());
      assertEquals(
          Arrays.stream(components)
              .map(RecordComponent::getName)
              .collect(java.util.stream.Collectors.toCollection(TreeSet::new)),
          named,
          type.getSimpleName());
    }
  }

  private static Stream<Class<?>> reasons() {
    return Arrays.stream(Reason.class.getPermittedSubclasses())
        .filter(each -> each != Reason.InTable.class)
        .map(each -> (Class<?>) each);
  }

  private static Object some(Class<?> type) {
    if (type == int.class) {
      return 7;
    }
    if (type == long.class) {
      return 7L;
    }
    return type == List.class ? List.of("a", "b") : "a";
  }
}
