package no.sioadapter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rooms of the core, and which way one may look from each. */
class BordersTest {
  /** From the ground up: a room uses only rooms before it. */
  private static final List<String> ROOMS =
      List.of(
          "text",
          "period",
          "code",
          "decision",
          "quality",
          "rulepack",
          "source",
          "count",
          "settlement",
          "report",
          "receipt",
          "reception",
          "approval",
          "engine",
          "ledger",
          "dispatch",
          "reminder");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("no.sioadapter");

  @Test
  void a_room_uses_only_rooms_below_it() {
    for (int room = 0; room < ROOMS.size(); room++) {
      String[] above =
          ROOMS.subList(room + 1, ROOMS.size()).stream()
              .map(name -> "no.sioadapter." + name + "..")
              .toArray(String[]::new);
      if (above.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("no.sioadapter." + ROOMS.get(room) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above)
            .check(CORE);
      }
    }
  }

  @Test
  void every_class_lives_in_a_room() {
    String[] all =
        ROOMS.stream().map(name -> "no.sioadapter." + name + "..").toArray(String[]::new);
    noClasses().should().resideOutsideOfPackages(all).check(CORE);
  }

  @Test
  void packages_have_no_circles() {
    slices().matching("no.sioadapter.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void no_binary_floating_point_near_a_figure() {
    DescribedPredicate<JavaClass> floating =
        DescribedPredicate.describe(
            "binary floating point",
            type ->
                List.of("double", "float", "java.lang.Double", "java.lang.Float")
                    .contains(type.getName()));
    noFields().should().haveRawType(floating).check(CORE);
    noMethods().should().haveRawReturnType(floating).check(CORE);
    noClasses()
        .that()
        .resideInAnyPackage("..count..", "..settlement..", "..engine..", "..rulepack..")
        .should()
        .dependOnClassesThat(floating)
        .check(CORE);
  }

  @Test
  void the_engine_knows_no_clock_no_database_no_camel() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.camel..", "jakarta.persistence..", "jakarta.enterprise..", "java.sql..")
        .check(CORE);
    noClasses().should().callMethod(java.time.Instant.class, "now").check(CORE);
    noClasses().should().callMethod(java.time.LocalDate.class, "now").check(CORE);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(CORE);
  }
}
