package no.sioadapter.routes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Which way one may look from the routes. */
class RouteBordersTest {
  private static final JavaClasses ROUTES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("no.sioadapter.routes");

  @Test
  void packagesHaveNoCircles() {
    slices().matching("no.sioadapter.routes.(*)..").should().beFreeOfCycles().check(ROUTES);
  }

  @Test
  void onlyTwoPackagesKnowTheEngineAndTheFolders() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..routes.engine..", "..routes.terminology..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("no.sioadapter.engine..", "no.sioadapter.mapping..")
        .check(ROUTES);
  }

  @Test
  void theContainerAndTheDatabaseAreFarAway() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "no.sioadapter.web..", "jakarta.persistence..", "jakarta.enterprise..", "java.sql..")
        .check(ROUTES);
  }

  @Test
  void theClockIsGiven() {
    noClasses().should().callMethod(Instant.class, "now").check(ROUTES);
    noClasses().should().callMethod(LocalDateTime.class, "now").check(ROUTES);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(ROUTES);
  }
}
