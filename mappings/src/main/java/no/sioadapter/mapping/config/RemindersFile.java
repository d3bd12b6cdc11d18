package no.sioadapter.mapping.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.file.YamlSection;
import no.sioadapter.period.Quarter;
import no.sioadapter.reminder.MailAddress;
import no.sioadapter.reminder.ReminderSettings;

/** Reads what {@code municipality.yaml} says of reminders. A run doesn't look at it. */
final class RemindersFile {
  static final String REMINDERS = "reminders";

  private static final String DEADLINE = "deadline_days";
  private static final String BEFORE = "days_before";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String NO_RECEIPTS = "without_receipts";

  private final Problems problems;
  private final CellReader cells;

  RemindersFile(Problems problems) {
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  /** What it says; the standard where it says nothing. */
  ReminderSettings read(InputFile file) {
    return YamlSection.read(file, problems)
        .filter(root -> root.has(REMINDERS))
        .flatMap(root -> root.section(REMINDERS))
        .map(this::settings)
        .orElse(ReminderSettings.NONE);
  }

  private ReminderSettings settings(YamlSection section) {
    section.knows(List.of(DEADLINE, BEFORE, FROM, TO, NO_RECEIPTS));
    return new ReminderSettings(
        section
            .optionalCell(DEADLINE)
            .flatMap(cell -> cells.whole(cell, 1, ReminderSettings.LATEST_DEADLINE)),
        section.has(BEFORE) ? daysBefore(section) : ReminderSettings.DAYS_BEFORE,
        section.optionalCell(FROM).flatMap(this::quarter),
        section.has(TO) ? addresses(section) : List.of(),
        section.has(NO_RECEIPTS) ? channels(section) : Set.of());
  }

  private List<Integer> daysBefore(YamlSection section) {
    List<Integer> days = new ArrayList<>();
    for (Cell cell : section.cells(BEFORE)) {
      cells.whole(cell, 0, ReminderSettings.EARLIEST_REMINDER).ifPresent(days::add);
    }
    return days;
  }

  private Optional<Quarter> quarter(Cell cell) {
    Optional<Quarter> quarter = Quarter.parse(cell.text());
    if (quarter.isEmpty()) {
      problems.add(cell.where(), new Reason.NotQuarter(cell.text()));
    }
    return quarter;
  }

  private List<MailAddress> addresses(YamlSection section) {
    List<MailAddress> addresses = new ArrayList<>();
    for (Cell cell : section.cells(TO)) {
      Optional<MailAddress> address = MailAddress.parse(cell.text());
      if (address.isEmpty()) {
        problems.add(cell.where(), new Reason.NotMailAddress());
      }
      address.ifPresent(addresses::add);
    }
    return addresses;
  }

  private Set<ChannelName> channels(YamlSection section) {
    Set<ChannelName> channels = new LinkedHashSet<>();
    for (Cell cell : section.cells(NO_RECEIPTS)) {
      Optional<ChannelName> name = ChannelName.parse(cell.text());
      if (name.isEmpty()) {
        problems.add(cell.where(), new Reason.NotChannelName(cell.text()));
      }
      name.ifPresent(channels::add);
    }
    return channels;
  }
}
