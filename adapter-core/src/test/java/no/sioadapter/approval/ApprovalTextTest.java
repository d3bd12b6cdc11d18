package no.sioadapter.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.rulepack.Tolerance;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalTextTest {
  private static final Instant AT = Instant.parse("2019-04-02T06:15:00Z");

  @Test
  void theSecondHearsWhoWasFirstAndWhenInNorwegianTime() {
    StepRefusal changed = new StepRefusal.Changed(2, ReportState.APPROVED, new Person("ola"), AT);

    assertEquals(
        "Versjon 2 er endret siden du så den: ola endret den 02.04.2019 08:15, og den er nå"
            + " godkjent. Hent den på nytt, og se om steget fortsatt er riktig.",
        ApprovalText.in(Language.NB).of(changed));
    assertEquals(
        "Versjon 2 er endra sidan du såg han: ola endra han 02.04.2019 08:15, og han er no"
            + " godkjend. Hent han på nytt, og sjå om steget framleis er rett.",
        ApprovalText.in(Language.NN).of(changed));
    assertEquals(
        "Version 2 has changed since you saw it: ola changed it at 2019-04-02 08:15, and it is now"
            + " approved. Fetch it again and see whether the step is still right.",
        ApprovalText.in(Language.EN).of(changed));
  }

  @Test
  void aClosedGateIsToldWithItsFigures() {
    StepRefusal closed =
        new StepRefusal.GateClosed(
            1,
            List.of(
                new GateOutcome.Reason.DeliveryMissing(
                    List.of(new SourceSystem("gerica"), new SourceSystem("profil"))),
                new GateOutcome.Reason.TooMuchHeldBack(
                    2,
                    new BigDecimal("12.5000"),
                    BigDecimal.ZERO,
                    new BigDecimal("9550.0000"),
                    Tolerance.NONE)));

    assertEquals(
        "Versjon 1 kan ikke godkjennes ennå: gerica, profil har ikke levert, holdt tilbake uten at"
            + " noen svarer for det: vedtak 2, timer 12,5, døgn 0, 9550 kr (året tåler 0 timer, 0"
            + " døgn, 0 kr). Rett det, og kjør kvartalet på nytt.",
        ApprovalText.in(Language.NB).of(closed));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void formatsEachRefusalAndEachReasonAndUsesAllThatItKnows(Language language) throws Exception {
    Messages messages = Messages.of(ApprovalText.BUNDLE, language);
    ApprovalText words = ApprovalText.in(language);
    for (Class<?> type : lines().toList()) {
      RecordComponent[] components = type.getRecordComponents();
      Object[] values = Arrays.stream(components).map(ApprovalTextTest::some).toArray();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      Object value = constructor.newInstance(values);
      String text =
          value instanceof StepRefusal refusal
              ? words.of(refusal)
              : words.of((GateOutcome.Reason) value);

      assertFalse(text.contains("{") || text.contains("}") || text.contains("["), text);
      assertTrue(!(value instanceof StepRefusal) || text.endsWith("."), text);
      Set<String> known =
          Arrays.stream(components)
              .map(RecordComponent::getName)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(known, messages.placeholders(type.getSimpleName()), type.getSimpleName());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasALineForEachRefusalReasonStateAndEyesAndNoOthers(Language language) {
    Set<String> expected = new TreeSet<>(Set.of("state", "eyes", "superseded", "Tolerance"));
    lines().forEach(type -> expected.add(type.getSimpleName()));
    ApprovalText words = ApprovalText.in(language);
    for (ReportState state : ReportState.values()) {
      expected.add("ReportState." + state);
      assertFalse(words.of(state).isBlank());
    }
    for (Eyes eyes : Eyes.values()) {
      expected.add("Eyes." + eyes);
      assertTrue(words.of(eyes).endsWith("."));
    }
    assertTrue(words.superseded(7).contains("7"));
    assertEquals(expected, new TreeSet<>(Messages.of(ApprovalText.BUNDLE, language).keys()));
  }

  private static Stream<Class<?>> lines() {
    return Stream.concat(
        Arrays.stream(StepRefusal.class.getPermittedSubclasses()),
        Arrays.stream(GateOutcome.Reason.class.getPermittedSubclasses()));
  }

  private static Object some(RecordComponent component) {
    return switch (component.getName()) {
      case "state" -> ReportState.READY;
      case "who" -> new Person("kari");
      case "at" -> AT;
      case "reasons" -> List.of(new GateOutcome.Reason.Preview());
      case "systems" -> List.of(new SourceSystem("gerica"));
      case "files" -> List.of("sio-1243-2019Q1-v1.xml");
      case "hours", "days", "kroner" -> new BigDecimal("1.5");
      case "tolerance" -> Tolerance.NONE;
      case "decisions", "absences" -> 7L;
      default -> 7;
    };
  }
}
