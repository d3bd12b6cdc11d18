package no.sioadapter.mapping.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sioadapter.decision.Location;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevisionTextTest {
  private static final Instant AT = Instant.parse("2019-04-02T06:15:00Z");
  private static final Refusal.TableBroken BROKEN =
      new Refusal.TableBroken(
          List.of(
              new Problem(new Location("mapping.csv", 2, "share"), new Reason.ValueMissing()),
              new Problem(new Location("mapping.csv", 7, ""), new Reason.CsvBroken())));

  @Test
  void theSecondWriterHearsWhoWasFirstAndWhenInNorwegianTime() {
    Refusal changed = new Refusal.Changed(4, 3, new Actor.User("kari"), AT);

    assertEquals(
        "Revisjon 4 er endret siden du så den: kari endret den 02.04.2019 08:15, og den er nå i"
            + " versjon 3. Hent den på nytt, og gjør endringen en gang til.",
        RevisionText.in(Language.NB).of(changed));
    assertEquals(
        "Revisjon 4 er endra sidan du såg han: kari endra han 02.04.2019 08:15, og han er no i"
            + " versjon 3. Hent han på nytt, og gjer endringa ein gong til.",
        RevisionText.in(Language.NN).of(changed));
    assertEquals(
        "Revision 4 has changed since you saw it: kari changed it at 2019-04-02 08:15, and it is"
            + " now in version 3. Fetch it again and make your change once more.",
        RevisionText.in(Language.EN).of(changed));
  }

  @Test
  void aBrokenTableIsCountedAndTheProblemsAreListedByLine() {
    RevisionText english = RevisionText.in(Language.EN);

    assertEquals(
        "The table cannot be used; number of problems: 2. Nothing was saved. Mend the lines and try"
            + " again.",
        english.of(BROKEN));
    assertEquals(
        List.of(
            "mapping.csv, line 2, share: The value is missing. Fill it in.",
            "mapping.csv, line 7: The row is put together wrongly: a quotation mark is missing or"
                + " misplaced. Mend the row."),
        english.problems(BROKEN));
    assertEquals(List.of(), english.problems(new Refusal.ReasonMissing()));
  }

  @Test
  void aStateIsAWord() {
    assertEquals(
        "Revisjon 4 er til godkjenning, så dette steget kan ikke tas. Lag et nytt utkast i stedet.",
        RevisionText.in(Language.NB).of(new Refusal.WrongState(4, RevisionState.SUBMITTED)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void formatsEachRefusalAndUsesAllThatItKnows(Language language) throws Exception {
    Messages messages = Messages.of(RevisionText.BUNDLE, language);
    for (Class<?> type : Refusal.class.getPermittedSubclasses()) {
      RecordComponent[] components = type.getRecordComponents();
      Object[] values = Arrays.stream(components).map(each -> some(each.getType())).toArray();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      String text = RevisionText.in(language).of((Refusal) constructor.newInstance(values));

      assertFalse(text.contains("{") || text.contains("}"), text);
      assertTrue(text.endsWith("."), text);
      Set<String> known =
          Arrays.stream(components)
              .map(RecordComponent::getName)
              .map(name -> name.equals("problems") ? "count" : name)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(known, messages.placeholders(type.getSimpleName()), type.getSimpleName());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasALineForEachRefusalStateAndEyesAndNoOthers(Language language) {
    Set<String> expected =
        new TreeSet<>(Set.of("state", "eyes", "folder", "folder.first", "folder.changed"));
    for (Class<?> type : Refusal.class.getPermittedSubclasses()) {
      expected.add(type.getSimpleName());
    }
    RevisionText text = RevisionText.in(language);
    for (RevisionState state : RevisionState.values()) {
      expected.add("RevisionState." + state);
      assertFalse(text.of(state).isBlank());
    }
    for (Eyes eyes : Eyes.values()) {
      expected.add("Eyes." + eyes);
      assertTrue(text.of(eyes).endsWith("."));
    }
    assertFalse(text.takenFromFolder(true).equals(text.takenFromFolder(false)));
    assertEquals(expected, new TreeSet<>(Messages.of(RevisionText.BUNDLE, language).keys()));
  }

  private static Object some(Class<?> type) {
    if (type == int.class) {
      return 7;
    }
    if (type == Actor.class) {
      return new Actor.Folder();
    }
    if (type == Instant.class) {
      return AT;
    }
    return type == List.class ? BROKEN.problems() : RevisionState.DRAFT;
  }
}
