package no.sioadapter.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Decisions that an export always holds too: ended long ago, not begun yet, or outside SIO. */
final class Background {
  private static final Amount ONE = Amount.of("1", Amount.Kind.PLACES);
  private final Random random;
  private final PersonFactory factory;
  private final HomeMenu menu = new HomeMenu();

  Background(Random random, PersonFactory factory) {
    this.random = random;
    this.factory = factory;
  }

  void addTo(Plan plan) {
    List<String> codes =
        plan.remaining().codes().stream().filter(c -> !menu.of(c).isEmpty()).toList();
    for (int i = 0; i < 330; i++) {
      Offer offer = Offer.pick(menu.of(Offer.pick(codes, random)), random);
      Span span = i % 11 == 0 ? future() : past();
      plan.profil(
          new DemoDecision(
              plan.nextProfilNumber(span.from()),
              factory.invent(offer.cohort()),
              offer.draw(random),
              span,
              offer.amount(random)));
    }
    inCareHomes(plan);
  }

  private void inCareHomes(Plan plan) {
    Service shortStay =
        Service.stay("KORT", "Korttidsopphald", "18", "Solbakken avd. korttid", "TUKO");
    Service shielded =
        Service.stay("LT-S", "Langtidsopphald, skjerma", "21", "Bekkjarvik sjukeheim", "LSKO");
    Service oldCode =
        Service.home("HJ-GML", "Gamal kode for heimehjelp", "1", "Sone Vest", "PBAMDK");
    Service meals = Service.home("MAT", "Middag frå sjukeheimen", "5", "Fjordtunet kjøkken");
    Service laundry = Service.home("VASK", "Vask av tøy", "", "Fjordtunet vaskeri");
    Amount weekly = Amount.of("0.5", Amount.Kind.HOURS_A_WEEK);
    for (int i = 0; i < 24; i++) {
      gerica(plan, Cohort.ELDER, shortStay, i % 6 == 0 ? future() : past(), ONE);
      gerica(plan, Cohort.ELDER, i % 2 == 0 ? meals : laundry, running(), weekly);
    }
    for (int i = 0; i < 6; i++) {
      gerica(plan, Cohort.RESIDENT, shielded, past(), ONE);
      gerica(plan, Cohort.ELDER, oldCode, past(), weekly);
    }
  }

  private void gerica(Plan plan, Cohort cohort, Service service, Span span, Amount amount) {
    Person person = factory.invent(cohort);
    plan.gerica(new DemoDecision(plan.nextGericaNumber(), person, service, span, amount));
  }

  /** Ended so early that no extra day reaches the quarter (I-03). */
  private Span past() {
    LocalDate to = LocalDate.of(2018, 12, 27).minusDays(random.nextInt(700));
    LocalDate from = to.minusDays(20L + random.nextInt(700));
    return Span.of(from, to, random.nextInt(4) == 0 ? EndReason.DEATH : EndReason.CEASED);
  }

  private Span future() {
    return Span.since(DemoQuarter.LAST.plusDays(1L + random.nextInt(40)));
  }

  private Span running() {
    return Span.since(DemoQuarter.FIRST.minusDays(1L + random.nextInt(1200)));
  }
}
