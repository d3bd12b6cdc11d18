package no.sioadapter.routes.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.mapping.revision.RevisionStore;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.mapping.revision.TableContents;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.reminder.ReminderPlan;
import no.sioadapter.routes.reminder.ReminderSource;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRemindersTest {
  private static final String OS =
      """
      number: "1243"
      name: Os
      organisation_number: "311243004"
      language: nn
      employer_contribution_zone: 1
      travel_group: 1
      participates_from: 2019-02-01
      systems: [gerica, profil]
      """;

  @TempDir Path temp;

  @Test
  void aQuarterOfTheMunicipalitysTimeIsLookedAtByItsOwnDeadline() throws Exception {
    write(OS + "reminders: {deadline_days: 25}\n");
    ReminderPlan plan =
        assertInstanceOf(ReminderSource.Answer.Found.class, of(new Quarter(2019, 1))).plan();

    assertEquals(Optional.of(25), plan.settings().deadlineDays());
    assertEquals(Optional.empty(), plan.ofYear());
    assertTrue(plan.rules());
    assertEquals(Language.NN, plan.municipality().language());
    assertEquals(List.of(new MunicipalityNumber("1243")), source().numbers());
  }

  @Test
  void aQuarterBeforeOrAfterItsTimeOrBeforeWhatItWantsToHearOfIsNot() throws Exception {
    write(OS + "reminders: {from: 2019Q3}\n");

    for (Quarter each : List.of(new Quarter(2018, 4), new Quarter(2019, 2), new Quarter(2020, 1))) {
      assertInstanceOf(ReminderSource.Answer.NotReminded.class, of(each), each.toString());
    }
    assertInstanceOf(ReminderSource.Answer.Found.class, of(new Quarter(2019, 3)));
  }

  @Test
  void aFolderAtFaultSaysWhere() throws Exception {
    write(OS + "reminders: {to: [nei]}\n");
    ReminderSource.Answer.Unusable unusable =
        assertInstanceOf(ReminderSource.Answer.Unusable.class, of(new Quarter(2019, 1)));

    assertEquals(1, unusable.reasons().size());
    assertTrue(unusable.reasons().get(0).text().startsWith("municipality.yaml, linje 9"));
    write(OS.replace("language: nn", "language: se"));
    assertInstanceOf(ReminderSource.Answer.Unusable.class, of(new Quarter(2019, 1)));
  }

  private ReminderSource.Answer of(Quarter quarter) throws IOException {
    return source().of(new MunicipalityQuarter(new MunicipalityNumber("1243"), quarter));
  }

  private ReminderSource source() {
    return new FolderReminders(
        new ConfigFolders(
            temp,
            Language.NB,
            new Revisions(
                RevisionStore.inMemory(),
                TableContents.inMemory(),
                new FolderRules(temp),
                Clock.systemUTC())));
  }

  private void write(String yaml) throws IOException {
    Files.writeString(
        Files.createDirectories(temp.resolve("1243")).resolve("municipality.yaml"), yaml);
  }
}
