package no.sioadapter.mapping.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.mapping.file.ProblemText;
import no.sioadapter.period.Quarter;
import no.sioadapter.reminder.MailAddress;
import no.sioadapter.reminder.ReminderSettings;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemindersFileTest {
  private static final Quarter FIRST = new Quarter(2019, 1);

  @TempDir Path temp;
  private FolderWriter os;

  @BeforeEach
  void writeFolder() throws IOException {
    os = FolderWriter.os(temp.resolve("1243"));
  }

  @Test
  void aFileThatSaysNothingHasNoDeadlineAndNobodyOfItsOwnToWriteTo() throws Exception {
    assertEquals(ReminderSettings.NONE, os.folder().reminders());
    assertEquals(ReminderSettings.NONE, MunicipalityFolder.at(temp.resolve("9999")).reminders());
  }

  @Test
  void everythingThatItSaysIsRead() throws Exception {
    reminders(
        """
        reminders:
          deadline_days: 25
          days_before: [1, 21, 7, 7, 0]
          from: 2019Q2
          to: [sio@os.example, kari@os.example]
          without_receipts: [mappe]
        """);
    ReminderSettings read = os.folder().reminders();

    assertEquals(
        new ReminderSettings(
            Optional.of(25),
            List.of(21, 7, 1, 0),
            Optional.of(new Quarter(2019, 2)),
            List.of(new MailAddress("sio@os.example"), new MailAddress("kari@os.example")),
            Set.of(new ChannelName("mappe"))),
        read);
    assertFalse(read.covers(FIRST));
    assertTrue(read.covers(new Quarter(2019, 2)));
    assertTrue(read.covers(new Quarter(2020, 1)));
  }

  @Test
  void everyFaultIsToldWithItsLineAndNoAddressIsRepeated() throws Exception {
    reminders(
        """
        reminders:
          deadline_days: 0
          days_before: [7, 91]
          from: Q1
          to: [kari hemmelig]
          without_receipts: [Mappe]
          day: 3
        """);
    ConfigurationRefused refused =
        assertThrows(ConfigurationRefused.class, () -> os.folder().reminders());
    ProblemText words = ProblemText.in(Language.EN);
    List<String> told = refused.problems().stream().map(words::of).toList();

    assertEquals(
        List.of(
            "municipality.yaml, line 9, deadline_days: \"0\" cannot be used. Expected a whole"
                + " number from 1 to 366, without spaces. Mend the value.",
            "municipality.yaml, line 10, days_before: \"91\" cannot be used. Expected a whole"
                + " number from 0 to 90, without spaces. Mend the value.",
            "municipality.yaml, line 11, from: \"Q1\" is not a quarter. Expected a year and a"
                + " quarter such as 2019Q1. Mend the value.",
            "municipality.yaml, line 12, to: This is not a mail address. Expected the address"
                + " alone, such as sio@kommune.example, without a name beside it. Mend it.",
            "municipality.yaml, line 13, without_receipts: \"Mappe\" is not the name of a channel."
                + " Expected 1 to 30 small letters (a-z), digits and hyphens, such as"
                + " helsedir-sftp. Mend the name.",
            "municipality.yaml, line 14, day: \"day\" is not known here. Expected one of:"
                + " deadline_days, days_before, from, to, without_receipts. Mend the name or remove"
                + " the line."),
        told);
  }

  @Test
  void aRunDoesNotLookAtThem() throws Exception {
    reminders("reminders: {deadline_days: never}\n");

    assertEquals("Os", os.folder().load(FIRST).municipality().name());
    assertThrows(ConfigurationRefused.class, () -> os.folder().reminders());
  }

  @Test
  void theShippedYearHasNoDeadline() throws Exception {
    RemindedQuarter reminded = os.folder().reminded(FIRST).orElseThrow();

    assertEquals(Optional.empty(), reminded.deadlineDays());
    assertTrue(reminded.rules());
    assertEquals("Os", reminded.municipality().name());
  }

  @Test
  void aCopiedYearMayHaveOne() throws Exception {
    for (String each : List.of("checks.yaml", "codes.csv", "prices.csv", "settings.yaml")) {
      try (InputStream in =
          getClass().getResourceAsStream("/no/sioadapter/mapping/rulepack/2019/" + each)) {
        os.write("rulepack/2019/" + each, Objects.requireNonNull(in).readAllBytes());
      }
    }
    os.replace(
        "rulepack/2019/settings.yaml",
        "key_per_quarter: 0.250",
        "key_per_quarter: 0.250\ndeadline_days: 30");

    assertEquals(Optional.of(30), os.folder().reminded(FIRST).orElseThrow().deadlineDays());
    assertEquals("Os", os.folder().load(FIRST).municipality().name(), "a run doesn't mind");
  }

  @Test
  void aYearWithoutRulesIsToldOfAndRefusesNothing() throws Exception {
    // 1243 Os is valid to the end of 2019, so that another municipality must do
    os.replace("municipality.yaml", "\"1243\"", "\"1103\"");
    RemindedQuarter reminded = os.folder().reminded(new Quarter(2026, 3)).orElseThrow();

    assertFalse(reminded.rules());
    assertEquals(Optional.empty(), reminded.deadlineDays());
  }

  @Test
  void aQuarterInWhichTheMunicipalityIsNoMoreIsNotRemindedOf() throws Exception {
    assertEquals(Optional.empty(), os.folder().reminded(new Quarter(2026, 3)));
  }

  @Test
  void aMunicipalityAtFaultIsRefused() throws Exception {
    os.replace("municipality.yaml", "language: nn", "language: se");

    assertThrows(ConfigurationRefused.class, () -> os.folder().reminded(FIRST));
    assertThrows(ConfigurationRefused.class, () -> os.folder().reminded(new Quarter(2026, 3)));
  }

  private void reminders(String yaml) throws IOException {
    os.write("municipality.yaml", String.join("\n", os.lines("municipality.yaml")) + "\n" + yaml);
  }
}
