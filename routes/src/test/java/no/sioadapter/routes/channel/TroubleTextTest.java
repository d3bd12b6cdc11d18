package no.sioadapter.routes.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sioadapter.ledger.Reason;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TroubleTextTest {
  @Test
  void saysWhatIsWrongAndWhatToDo() {
    assertEquals(
        new Reason(
            "LoginRefused",
            "sftp.example.org godtek ikkje innlogginga. Kontroller brukar og nøkkel eller passord,"
                + " og prøv igjen."),
        TroubleText.in(Language.NN).of(new Trouble.LoginRefused("sftp.example.org")));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasALineForEachTroubleThatUsesAllThatItKnows(Language language) throws Exception {
    Messages messages = Messages.of(TroubleText.BUNDLE, language);
    Set<String> names = new TreeSet<>();
    for (Class<?> type : Trouble.class.getPermittedSubclasses()) {
      names.add(type.getSimpleName());
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Object[] values =
          Arrays.stream(types).map(each -> each == int.class ? (Object) 7 : "a").toArray();
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      Reason reason = TroubleText.in(language).of((Trouble) constructor.newInstance(values));

      assertEquals(type.getSimpleName(), reason.code());
      assertTrue(reason.text().endsWith("."), reason.text());
      assertFalse(reason.text().contains("{"), reason.text());
      assertEquals(
          Arrays.stream(components)
              .map(RecordComponent::getName)
              .collect(Collectors.toCollection(TreeSet::new)),
          messages.placeholders(type.getSimpleName()));
    }
    assertEquals(names, new TreeSet<>(messages.keys()));
  }
}
