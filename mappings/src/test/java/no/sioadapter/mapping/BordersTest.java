package no.sioadapter.mapping;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The rooms of the mappings: file, then pack, profile and table, then config. */
class BordersTest {
  private static final JavaClasses MAPPINGS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("no.sioadapter.mapping");

  @Test
  void onlyTheFrontDoorKnowsAllRooms() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..mapping.config..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..mapping.config..")
        .check(MAPPINGS);
    noClasses()
        .that()
        .resideInAPackage("..mapping.file..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..mapping.pack..", "..mapping.profile..", "..mapping.table..")
        .check(MAPPINGS);
    slices().matching("no.sioadapter.mapping.(*)..").should().beFreeOfCycles().check(MAPPINGS);
  }

  @Test
  void configurationIsNeitherCountedNorReportedHere() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "no.sioadapter.count..", "no.sioadapter.settlement..", "no.sioadapter.engine..")
        .check(MAPPINGS);
  }

  @Test
  void aTableDependsOnNoClockAndNoBinaryFloatingPoint() {
    noClasses().should().callMethod(Instant.class, "now").check(MAPPINGS);
    noClasses().should().callMethod(LocalDate.class, "now").check(MAPPINGS);
    noClasses().should().dependOnClassesThat().haveFullyQualifiedName("double").check(MAPPINGS);
    noClasses().should().dependOnClassesThat().haveFullyQualifiedName("float").check(MAPPINGS);
  }
}
