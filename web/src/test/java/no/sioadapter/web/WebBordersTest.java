package no.sioadapter.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
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
  void settingsAreReadInOnePlace() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..web.setting..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.microprofile.config..")
        .check(WEB);
  }

  @Test
  void theEngineIsReachedThroughTheRoutesOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("no.sioadapter.engine..", "org.apache.camel..")
        .check(WEB);
  }

  @Test
  void ofTheMappingsOnlyRevisionsAndTheirTablesFormsAreKnown() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("no.sioadapter.mapping..")
                .and(
                    resideOutsideOfPackages(
                        "no.sioadapter.mapping.diff..",
                        "no.sioadapter.mapping.exchange..",
                        "no.sioadapter.mapping.revision..")))
        .check(WEB);
  }
}
