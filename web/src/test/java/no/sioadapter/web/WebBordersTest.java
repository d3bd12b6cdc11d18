package no.sioadapter.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which way one may look in the web application. */
class WebBordersTest {
  private static final JavaClasses WEB =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("no.sioadapter.web");

  @Test
  void packagesHaveNoCircles() {
    slices().matching("no.sioadapter.web.(*)..").should().beFreeOfCycles().check(WEB);
  }

  @Test
  void onlyTheStoreKnowsTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..web.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.flywaydb..")
        .check(WEB);
  }

  @Test
  void theEngineIsReachedThroughTheRoutesOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "no.sioadapter.engine..",
            "no.sioadapter.mapping.config..",
            "no.sioadapter.mapping.file..",
            "no.sioadapter.mapping.pack..",
            "no.sioadapter.mapping.profile..",
            "no.sioadapter.mapping.table..",
            "org.apache.camel..")
        .check(WEB);
  }
}
