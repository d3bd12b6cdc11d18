package no.sioadapter.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Fills Profil: packages, then each code up to its exact figure, then what doesn't count. */
final class HomeServices {
  /** The closing decision of each code runs from here to the end: 50 active days. */
  private static final LocalDate CLOSING = LocalDate.of(2019, 2, 10);

  private static final long CLOSING_DAYS = 50;
  private static final BigDecimal LARGEST_CLOSING = BigDecimal.valueOf(35);
  private static final long SMALLEST_CLOSING = Ticks.ONE / 2 * CLOSING_DAYS / 7;

  private final Random random;
  private final Population population;
  private final Spans spans;
  private final HomeMenu menu = new HomeMenu();

  HomeServices(Random random, Population population) {
    this.random = random;
    this.population = population;
    this.spans = new Spans(random, population);
  }

  void addTo(Plan plan) {
    packages(plan);
    for (String code : plan.remaining().codes()) {
      if (!menu.of(code).isEmpty() && plan.remaining().of(code) > 0) {
        fill(plan, code);
        close(plan, code);
      }
    }
    outside(plan, 540);
  }

  private void packages(Plan plan) {
    Service housing =
        Service.home("PK-BU", "Bustadpakke, heildøgn", "29", "Lundetræ bufellesskap")
            .giving(Part.share("HTBODK", 60), Part.share("PBBODK", 30), Part.share("DA03", 10));
    Service night =
        Service.home("PK-NATT", "Nattpakke, bustad", "29", "Haugen bustad")
            .with(Shift.NIGHT)
            .giving(Part.share("HTBON", 25), Part.share("PBBON", 75));
    for (int i = 0; i < 8; i++) {
      packaged(plan, housing, 25 + 5 * random.nextInt(4));
    }
    for (int i = 0; i < 4; i++) {
      packaged(plan, night, 21 + 7 * random.nextInt(3));
    }
  }

  private void packaged(Plan plan, Service service, int hours) {
    Person person =
        population.draw(Cohort.SHARED_HOME, service.parts().stream().map(Part::sioCode).toList());
    Span span = withoutSuccessor(spans.atHome(person));
    Amount amount = new Amount(BigDecimal.valueOf(hours), Amount.Kind.HOURS_A_WEEK);
    plan.profil(decision(plan, person, service, span, amount));
  }

  private void fill(Plan plan, String code) {
    BigDecimal largest =
        menu.of(code).stream().map(Offer::largest).reduce(BigDecimal.ZERO, BigDecimal::max);
    long ceiling =
        new Amount(largest.min(LARGEST_CLOSING), Amount.Kind.HOURS_A_WEEK).dailyTicks()
            * CLOSING_DAYS;
    while (plan.remaining().of(code) > ceiling) {
      List<DemoDecision> drawn = draw(plan, code);
      long left = plan.remaining().of(code) - plan.remaining().given(drawn, code);
      if (left >= SMALLEST_CLOSING) {
        drawn.forEach(plan::profil);
      }
    }
  }

  /** A decision, and its successor where it ended by being changed. */
  private List<DemoDecision> draw(Plan plan, String code) {
    Offer offer = Offer.pick(menu.of(code), random);
    Person person = population.draw(offer.cohort(), List.of(code));
    Service service = offer.draw(random);
    Span span = spans.atHome(person);
    List<DemoDecision> drawn = new ArrayList<>();
    drawn.add(decision(plan, person, service, span, offer.amount(random)));
    if (span.reason() == EndReason.CHANGED) {
      Span next = Span.since(span.lastDay().plusDays(1));
      drawn.add(decision(plan, person, service, next, offer.amount(random)));
    }
    return drawn;
  }

  private DemoDecision decision(
      Plan plan, Person person, Service service, Span span, Amount amount) {
    return new DemoDecision(
        plan.nextProfilNumber(span.from()),
        person,
        service,
        span,
        amount,
        spans.pauses(person, span));
  }

  /** One decision whose weekly hours, with at most 4 decimals, give exactly what is missing. */
  private void close(Plan plan, String code) {
    Offer offer = Offer.pick(menu.of(code), random);
    BigDecimal hours =
        BigDecimal.valueOf(plan.remaining().of(code))
            .divide(BigDecimal.valueOf(CLOSING_DAYS * (Ticks.ONE / 7)));
    Amount amount = Amount.plain(hours, Amount.Kind.HOURS_A_WEEK);
    if (amount.value().scale() > 4) {
      throw new IllegalStateException(code + " can't be closed with 4 decimals");
    }
    plan.profil(
        new DemoDecision(
            plan.nextProfilNumber(CLOSING),
            population.drawSettled(offer.cohort(), List.of(code)),
            offer.draw(random),
            Span.since(CLOSING),
            amount));
  }

  private void outside(Plan plan, int count) {
    for (int i = 0; i < count; i++) {
      Offer offer = Offer.pick(menu.of(HomeMenu.OUTSIDE), random);
      Person person = population.draw(offer.cohort(), List.of(offer.service().code()));
      Span span = withoutSuccessor(spans.atHome(person));
      plan.profil(decision(plan, person, offer.draw(random), span, offer.amount(random)));
    }
  }

  private static Span withoutSuccessor(Span span) {
    return span.reason() == EndReason.CHANGED
        ? new Span(span.from(), span.to(), EndReason.CEASED)
        : span;
  }
}
