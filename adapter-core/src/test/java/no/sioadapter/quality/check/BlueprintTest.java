package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Limit;
import no.sioadapter.quality.Severity;
import org.junit.jupiter.api.Test;

class BlueprintTest {
  private static final CheckSetting GIVEN =
      new CheckSetting(Severity.WARNING, Map.of("hours", "7.5", "percent", "2"));

  @Test
  void whatTheConstructorAsksForComesFromThePackAndTheRun() {
    Blueprint blueprint = Blueprint.of(Asks.class);
    assertEquals(Map.of("hours", Limit.NUMBER, "percent", Limit.NUMBER), blueprint.limits());
    assertEquals(
        new Asks(new BigDecimal("7.5"), Run.USUAL, new Asks.Within(new BigDecimal("2"))),
        blueprint.make(GIVEN, Run.USUAL));
  }

  @Test
  void aLimitThatThePackDoesNotGiveIsToldByName() {
    CheckSetting nothing = new CheckSetting(Severity.WARNING, Map.of());
    assertEquals("the rule pack gives no limit hours", refusal(Asks.class, nothing));
  }

  @Test
  void aConstructorThatAsksForSomethingElseIsRefused() {
    assertTrue(
        refusal(AsksForSomethingElse.class, GIVEN).startsWith("neither a limit nor the context"));
    assertThrows(IllegalArgumentException.class, () -> Blueprint.of(LimitOfNoKind.class).limits());
    assertThrows(IllegalArgumentException.class, () -> Blueprint.of(TwoWays.class));
  }

  @Test
  void whatAConstructorThrowsIsKept() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> Blueprint.of(Refuses.class).make(GIVEN, Run.USUAL));
    assertInstanceOf(ArithmeticException.class, thrown.getCause());
  }

  private static String refusal(Class<?> type, CheckSetting setting) {
    return String.valueOf(
        assertThrows(
                IllegalArgumentException.class, () -> Blueprint.of(type).make(setting, Run.USUAL))
            .getMessage());
  }

  record Asks(@FromPack("hours") BigDecimal hours, CheckContext context, Within within) {
    record Within(@FromPack("percent") BigDecimal percent) {}
  }

  record AsksForSomethingElse(String word) {}

  record LimitOfNoKind(@FromPack("hours") String hours) {}

  static final class TwoWays {
    TwoWays() {}

    TwoWays(CheckContext context) {}
  }

  static final class Refuses {
    Refuses() {
      throw new ArithmeticException("no");
    }
  }
}
