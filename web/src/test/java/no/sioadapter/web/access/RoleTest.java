package no.sioadapter.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import no.sioadapter.web.audit.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Roles, wherever they are written. */
class RoleTest {
  @Test
  void theContainerIsToldOfEveryRoleOrElseItSaysThatNobodyHasIt() throws IOException {
    String descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
    Matcher names = Pattern.compile("<role-name>([^<]*)</role-name>").matcher(descriptor);
    Set<String> told = new TreeSet<>();
    while (names.find()) {
      told.add(names.group(1));
    }
    Set<String> roles = Arrays.stream(Role.values()).map(Role::id).collect(Collectors.toSet());
    roles.add(CurrentCaller.PASSWORD_DUE);
    assertEquals(new TreeSet<>(roles), told);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRoleAndEveryActionHasItsWords(Language language) {
    Messages words =
        Messages.of("no/sioadapter/web/words", language, RoleTest.class.getClassLoader());
    for (Role role : Role.values()) {
      assertTrue(words.keys().contains("Role." + role), role.id());
    }
    for (Action action : Action.values()) {
      assertTrue(words.keys().contains("Action." + action), action.id());
    }
  }

  @Test
  void aRoleIsReadAsItIsWritten() {
    assertEquals("mapping-editor", Role.MAPPING_EDITOR.id());
    assertEquals(Optional.of(Role.MAPPING_EDITOR), Role.parse("mapping-editor"));
    assertEquals(Optional.empty(), Role.parse("MAPPING_EDITOR"));
  }

  @Test
  void whoeverHasAnyRoleMayLookAndNoRoleGivesAnother() {
    Caller administrator = new Caller("ola", true, false, Set.of(Role.ADMINISTRATOR));
    assertEquals(Set.of(Role.VIEWER, Role.ADMINISTRATOR), administrator.roles());
    administrator.require(Role.VIEWER);
    NotAllowed refused = assertThrows(NotAllowed.class, () -> administrator.require(Role.APPROVER));
    assertEquals(Role.APPROVER, refused.role());
    assertEquals(administrator, refused.caller());
    assertThrows(
        NotAllowed.class, () -> new Caller("ola", true, true, Set.of()).require(Role.VIEWER));
  }

  @Test
  void whoeverOnlyHandsInReportsSeesNobodyElses() {
    Caller reporter = new Caller("oidc:os", true, false, Set.of(Role.REPORTER));
    assertEquals(Set.of(Role.REPORTER), reporter.roles());
    assertThrows(NotAllowed.class, () -> reporter.require(Role.VIEWER));
    Caller both = new Caller("ola", true, false, Set.of(Role.REPORTER, Role.OPERATOR));
    assertEquals(Set.of(Role.VIEWER, Role.REPORTER, Role.OPERATOR), both.roles());
  }

  @Test
  void theSettingForTheAnonymousIsOneOfTwo() {
    assertEquals(Optional.of(Set.of(Role.VIEWER)), Anonymous.parse("viewer").map(Anonymous::roles));
    assertEquals(Optional.of(Set.of()), Anonymous.parse("none").map(Anonymous::roles));
    assertEquals(Optional.empty(), Anonymous.parse("operator"));
  }
}
