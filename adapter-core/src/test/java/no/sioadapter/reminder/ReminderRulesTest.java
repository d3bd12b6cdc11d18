package no.sioadapter.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of cases, by hand. The channels sftp and https give receipts, folder doesn't. */
class ReminderRulesTest {
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
  private static final ReminderRules RULES = new ReminderRules(Duration.ofDays(7), NORWAY);
  private static final Deadline DEADLINE =
      new Deadline(LocalDate.of(2019, 4, 30), ReminderSettings.DAYS_BEFORE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      textBlock =
          """
          # reports              | dispatches                 | others         | what is missing
                                 |                            | gerica, profil | gerica has not delivered; profil has not delivered
                                 |                            | gerica         | gerica has not delivered
                                 |                            |                | the quarter has not been run
                                 |                            | refused        | the last run made no report
                                 |                            | refused,gerica | gerica has not delivered
                                 |                            | no-rules       | the rules for 2019 cannot be read
                                 |                            | no-rules, profil | the rules for 2019 cannot be read; profil has not delivered
          1 preview              |                            |                | the quarter has not been run
          1 preview              |                            | profil         | profil has not delivered
          1 draft                |                            |                | version 1 is a draft
          1 draft                |                            | no-rules       | version 1 is a draft
          1 draft                |                            | gerica         | version 1 is a draft; gerica has not delivered
          1 turned-down          |                            |                | version 1 is a draft
          1 ready                |                            |                | version 1 waits for approval
          1 ready, 2 draft       |                            |                | version 2 is a draft
          1 withdrawn            | 1 sftp accepted            |                | version 1 is withdrawn
          1 withdrawn, 2 ready   | 1 sftp accepted            |                | version 2 waits for approval
          1 approved             |                            |                | version 1 is not sent
          1 approved             | 1 sftp queued              |                | version 1 is not sent
          1 approved             | 1 sftp held                |                | version 1 is not sent
          1 approved             | 1 sftp sending             |                | version 1 is not sent
          1 approved             | 1 sftp parked              |                | version 1 is not sent
          1 approved             | 1 sftp expired             |                | version 1 is not sent
          1 approved             | 1 sftp cancelled           |                | version 1 is not sent
          1 approved             | 1 sftp sent                |                | version 1 has no receipt over sftp
          1 approved             | 1 sftp sent, 1 https sent  |                | version 1 has no receipt over sftp; version 1 has no receipt over https
          1 approved             | 1 sftp sent, 1 https queued |               | version 1 has no receipt over sftp
          1 approved             | 1 folder sent              |                | nothing
          1 approved             | 1 sftp queued, 1 folder sent |              | nothing
          1 approved             | 1 sftp by-hand             |                | nothing
          1 approved             | 1 sftp received            |                | nothing
          1 approved             | 1 sftp accepted            | gerica         | nothing
          1 approved             | 1 sftp accepted, 1 https rejected |         | nothing
          1 approved             | 1 sftp received, 1 https rejected |         | version 1 is rejected
          1 approved             | 1 sftp rejected            |                | version 1 is rejected
          1 approved             | 1 folder sent, 1 sftp rejected |            | version 1 is rejected
          1 approved, 2 draft    | 1 sftp accepted            |                | nothing
          1 approved, 2 draft    | 1 sftp rejected            |                | version 1 is rejected; version 2 is a draft
          1 approved, 2 ready    | 1 sftp rejected            |                | version 1 is rejected; version 2 waits for approval
          1 approved, 2 approved | 1 sftp rejected, 2 sftp sent |              | version 2 has no receipt over sftp
          1 approved, 2 approved | 1 sftp accepted, 2 sftp rejected |          | version 2 is rejected
          1 approved, 2 withdrawn | 1 sftp accepted           |                | version 2 is withdrawn
          """)
  void whatAQuarterLacks(String reports, String dispatches, String others, String expected) {
    List<Missing> missing =
        ReminderRules.missing(
            Situation.of(Optional.of(DEADLINE), text(reports), text(dispatches), text(others)));

    assertEquals(
        text(expected),
        missing.stream().map(ReminderRulesTest::brief).collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the deadline is 30 April 2019; summer time, so that Oslo is two hours ahead of UTC
          2019-03-31T21:59:59Z | nothing
          2019-04-15T21:59:59Z | nothing
          2019-04-15T22:00:00Z | 14 days left, stage 14
          2019-04-22T21:59:59Z | 8 days left, stage 14
          2019-04-22T22:00:00Z | 7 days left, stage 7
          2019-04-28T21:59:59Z | 2 days left, stage 7
          2019-04-28T22:00:00Z | 1 days left, stage 1
          2019-04-30T21:59:59Z | 0 days left, stage 1
          2019-04-30T22:00:00Z | -1 days left, stage over
          2020-04-30T12:00:00Z | -366 days left, stage over
          """)
  void howFarTheDeadlineHasComeIsCountedInNorwegianDays(Instant now, String expected) {
    assertEquals(expected, stage(DEADLINE, now));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # winter time: one hour ahead of UTC, and the old year ends at 23:00 UTC
          2019-12-31 | 2019-12-30T22:59:59Z | 1 days left, stage 1
          2019-12-31 | 2019-12-31T22:59:00Z | 0 days left, stage 1
          2019-12-31 | 2019-12-31T23:00:00Z | -1 days left, stage over
          # a leap day has its own day
          2020-02-29 | 2020-02-28T22:59:59Z | 1 days left, stage 1
          2020-02-29 | 2020-02-29T22:59:59Z | 0 days left, stage 1
          2020-02-29 | 2020-02-29T23:00:00Z | -1 days left, stage over
          2020-03-01 | 2020-02-28T12:00:00Z | 2 days left, stage 7
          2019-03-01 | 2019-02-28T12:00:00Z | nothing
          # the night in which the clock is turned is one night
          2019-10-28 | 2019-10-26T22:00:00Z | 1 days left, stage 1
          2019-10-28 | 2019-10-27T22:59:59Z | 1 days left, stage 1
          2019-10-28 | 2019-10-27T23:00:00Z | 0 days left, stage 1
          """)
  void aDayIsADayAtTheTurnOfTheYearInALeapYearAndWhenTheClockIsTurned(
      LocalDate day, Instant now, String expected) {
    assertEquals(expected, stage(new Deadline(day, ReminderSettings.DAYS_BEFORE), now));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2019-04-01",
    "30, 2019-04-30",
    "31, 2019-05-01",
    "336, 2020-03-01",
    "366, 2020-03-31"
  })
  void theDeadlineIsCountedFromTheQuartersLastDay(int days, LocalDate expected) {
    ReminderSettings own =
        new ReminderSettings(Optional.of(days), List.of(7), Optional.empty(), List.of(), Set.of());

    assertEquals(
        Optional.of(new Deadline(expected, List.of(7))),
        own.deadline(Situation.OF.quarter(), Optional.of(20)));
  }

  @Test
  void theYearsDeadlineHoldsWhereTheMunicipalityHasNoneOfItsOwnAndOtherwiseThereIsNone() {
    assertEquals(
        Optional.of(new Deadline(LocalDate.of(2019, 4, 20), List.of(14, 7, 1))),
        ReminderSettings.NONE.deadline(Situation.OF.quarter(), Optional.of(20)));
    assertEquals(
        Optional.empty(), ReminderSettings.NONE.deadline(Situation.OF.quarter(), Optional.empty()));
    assertEquals(
        List.of(),
        RULES.of(
            Situation.of(Optional.empty(), "", "", "gerica"),
            Instant.parse("2030-01-01T00:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sent at 2019-04-05T10:00Z; seven days of patience
          1 sftp sent       | 2019-04-12T09:59:59Z | nothing
          1 sftp sent       | 2019-04-12T10:00:00Z | silence over sftp since event 2
          1 sftp sent-again | 2019-04-12T10:00:00Z | silence over sftp since event 5
          1 folder sent     | 2021-01-01T00:00:00Z | nothing
          1 sftp by-hand    | 2021-01-01T00:00:00Z | nothing
          1 sftp sent-and-by-hand | 2021-01-01T00:00:00Z | nothing
          1 sftp received   | 2021-01-01T00:00:00Z | nothing
          1 sftp accepted   | 2021-01-01T00:00:00Z | nothing
          1 sftp cancelled  | 2021-01-01T00:00:00Z | nothing
          1 sftp queued     | 2021-01-01T00:00:00Z | nothing
          1 sftp held       | 2021-01-01T00:00:00Z | nothing
          1 sftp parked     | 2019-04-05T10:00:01Z | stopped over sftp since event 2
          1 folder parked   | 2019-04-05T10:00:01Z | stopped over folder since event 2
          1 sftp expired    | 2019-04-05T10:00:01Z | stopped over sftp since event 3
          1 sftp rejected   | 2019-04-05T10:00:01Z | rejected over sftp
          1 sftp sent, 1 https parked | 2019-05-05T10:00:01Z | silence over sftp since event 2; stopped over https since event 2
          """)
  void whatStandsStillIsToldOf(String dispatches, Instant now, String expected) {
    List<Reminder> reminders =
        RULES.of(Situation.of(Optional.empty(), "1 approved", dispatches, ""), now);

    String told =
        reminders.stream().map(ReminderRulesTest::brief).collect(Collectors.joining("; "));
    assertEquals(expected, told.isEmpty() ? "nothing" : told);
  }

  @Test
  void whatBecameOfAVersionThatDoesNotStandAnyMoreIsNoConcern() {
    Instant later = Instant.parse("2021-01-01T00:00:00Z");

    assertEquals(
        List.of(),
        RULES.of(
            Situation.of(
                Optional.empty(), "1 approved, 2 approved", "1 sftp parked, 2 sftp accepted", ""),
            later));
    assertEquals(
        List.of(),
        RULES.of(Situation.of(Optional.empty(), "1 withdrawn", "1 sftp sent", ""), later));
  }

  @Test
  void aReminderIsKnownByWhatItIsAbout() {
    QuarterFacts facts =
        Situation.of(Optional.of(DEADLINE), "1 approved", "1 sftp sent, 1 https parked", "");

    List<String> occasions =
        RULES.of(facts, Instant.parse("2019-04-25T10:00:00Z")).stream()
            .map(each -> each.id().kind() + " " + each.id().occasion())
            .toList();

    assertEquals(
        List.of("DEADLINE 2019-04-30/7", "SILENCE v1/sftp/2", "STOPPED v1/https/2"), occasions);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static String stage(Deadline deadline, Instant now) {
    return RULES.of(Situation.of(Optional.of(deadline), "", "", "gerica"), now).stream()
        .map(each -> (Reminder.DeadlineNear) each)
        .map(each -> each.daysLeft() + " days left, stage " + each.stage())
        .findFirst()
        .orElse("nothing");
  }

  private static String brief(Reminder reminder) {
    if (reminder instanceof Reminder.Silence silence) {
      return "silence over " + silence.channel() + " since event " + silence.event();
    }
    if (reminder instanceof Reminder.Stopped stopped) {
      return "stopped over " + stopped.channel() + " since event " + stopped.event();
    }
    return "rejected over " + ((Reminder.Rejected) reminder).channel();
  }

  /** The English words, without what is the same in all of a kind. */
  private static String brief(Missing missing) {
    return ReminderText.in(Language.EN, NORWAY)
        .of(missing)
        .replace("are not there or cannot be read", "cannot be read")
        .replace(" that nobody has put forward", "")
        .replace("somebody else to approve it", "approval")
        .replace(" and there is no new one", "")
        .replace("approved but has not been sent", "not sent")
        .replaceAll(
            "has been sent over (\\S+) but the receiver has given no receipt",
            "has no receipt over $1")
        .replaceAll("the receiver has rejected version (\\d+)", "version $1 is rejected");
  }
}
