package no.sioadapter.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Fills Gerica: long-term places and short stays up to their exact figures, and packages. */
final class CareHomes {
  private static final Amount ONE = Amount.of("1", Amount.Kind.PLACES);
  private static final List<String> WARDS =
      List.of("Fjordtunet sjukeheim", "Fjordtunet avd. 2", "Bekkjarvik sjukeheim");

  private final Random random;
  private final PersonFactory factory;
  private final Population population;
  private final Spans spans;

  CareHomes(Random random, PersonFactory factory, Population population) {
    this.random = random;
    this.factory = factory;
    this.population = population;
    this.spans = new Spans(random, population);
  }

  void addTo(Plan plan) {
    places(plan, Service.stay("LT", "Langtidsopphald", "21", "", "LOKO"));
    places(plan, Service.stay("LT-F", "Langtidsopphald, forsterka", "21", "", "LFKO"));
    rolling(plan);
    Service reception =
        Service.stay("KTB", "Korttidsopphald, \"mottak\"", "18", "Solbakken helsehus", "TUKO");
    Service shortStay =
        Service.stay("KORT", "Korttidsopphald", "18", "Solbakken avd. korttid", "TUKO");
    Service relief = Service.stay("KORT", "Korttidsopphald", "20", "Solbakken avlasting", "TANKO");
    Service respite =
        Service.stay("AVL-I", "Avlasting i institusjon", "8", "Skogly avlasting", "TANKO");
    stays(plan, Cohort.ELDER, List.of(reception, shortStay), 26);
    stays(plan, Cohort.ELDER, List.of(relief, relief, respite), 12);
    stays(
        plan,
        Cohort.CHILD,
        List.of(
            respite
                .at("Fjellsida avlasting")
                .giving(Part.whole("TANKJ"))
                .with(Place.BOUGHT, "311243209")),
        6);
    sheltered(plan, 24);
  }

  private void places(Plan plan, Service service) {
    String code = service.parts().get(0).sioCode();
    long quarter = DemoQuarter.DAYS * Ticks.ONE;
    while (plan.remaining().of(code) > quarter) {
      Person invented = factory.invent(Cohort.RESIDENT);
      Person person = random.nextInt(7) == 0 ? population.leaving(invented) : invented;
      Span span = residence(person);
      DemoDecision drawn =
          new DemoDecision(
              plan.nextGericaNumber(),
              person,
              service.at(Offer.pick(WARDS, random)),
              span,
              ONE,
              random.nextInt(4) == 0 ? spans.pause(span) : List.of());
      if (plan.remaining().given(List.of(drawn), code) <= plan.remaining().of(code)) {
        plan.gerica(drawn);
      }
    }
    close(plan, Cohort.RESIDENT, service.at(WARDS.get(0)), EndReason.NONE);
  }

  private Span residence(Person person) {
    LocalDate from =
        random.nextInt(8) == 0
            ? DemoQuarter.FIRST.plusDays(random.nextInt(40))
            : spans.before(person, 2200);
    return person
        .departure()
        .map(
            gone ->
                Span.of(
                    from.isAfter(gone.on()) ? spans.before(person, 2200) : from,
                    gone.on(),
                    gone.reason()))
        .orElseGet(() -> Span.since(from));
  }

  /** What is missing, a day each up to the last of the quarter. */
  private void close(Plan plan, Cohort cohort, Service service, EndReason reason) {
    String code = service.parts().get(0).sioCode();
    long days = Ticks.exactQuotient(plan.remaining().of(code), Ticks.ONE);
    if (days > 0) {
      LocalDate from = DemoQuarter.LAST.minusDays(days - 1);
      Span span =
          reason == EndReason.NONE ? Span.since(from) : Span.of(from, DemoQuarter.LAST, reason);
      Person person = factory.invent(cohort);
      plan.gerica(new DemoDecision(plan.nextGericaNumber(), person, service, span, ONE));
    }
  }

  /** Three children share a place in turn: 2 + 2 + 3 days a week. */
  private void rolling(Plan plan) {
    Service service =
        Service.stay("AVL-RULL", "Rullerande avlasting", "8", "Skogly avlasting", "TANKO");
    for (String days : List.of("2", "2", "3")) {
      Person person = population.draw(Cohort.CHILD, List.of("TANKO"));
      plan.gerica(
          new DemoDecision(
              plan.nextGericaNumber(),
              person,
              service,
              Span.since(spans.before(person, 900)),
              Amount.of(days, Amount.Kind.DAYS_A_WEEK)));
    }
  }

  private void stays(Plan plan, Cohort cohort, List<Service> services, int longest) {
    String code = services.get(0).parts().get(0).sioCode();
    while (plan.remaining().of(code) > longest * Ticks.ONE) {
      Person person = population.draw(cohort, List.of(code));
      Span span = spans.stay(3, longest);
      DemoDecision drawn =
          new DemoDecision(
              plan.nextGericaNumber(), person, Offer.pick(services, random), span, ONE);
      long given = plan.remaining().given(List.of(drawn), code);
      boolean free = population.staysOf(person).stream().noneMatch(span::meets);
      boolean there =
          person.departure().map(gone -> gone.on().isAfter(span.lastDay())).orElse(true);
      if (given > 0 && given <= plan.remaining().of(code) && free && there) {
        plan.gerica(drawn);
        population.stay(person, span);
      }
    }
    close(plan, cohort, services.get(0), EndReason.CEASED);
  }

  /** Places in sheltered homes: one local code, fixed hours on three SIO codes. */
  private void sheltered(Plan plan, int count) {
    Service service =
        Service.stay("BU-HDO", "Heildøgns omsorgsbustad", "29", "Fjordtunet bu- og omsorg")
            .giving(
                Part.fixed("HTBODK", "10.5"),
                Part.fixed("PBBODK", "5.25"),
                Part.fixed("PBBON", "7"));
    for (int i = 0; i < count; i++) {
      Person person =
          population.draw(Cohort.SHARED_HOME, service.parts().stream().map(Part::sioCode).toList());
      Span span = residence(person);
      plan.gerica(
          new DemoDecision(
              plan.nextGericaNumber(), person, service, span, ONE, spans.pauses(person, span)));
    }
  }
}
