package no.sioadapter.demo;

import java.util.List;

/** The cases in Gerica worth looking at, by number (docs/demo.md). */
final class GericaCases {
  private static final String WARD = "Fjordtunet sjukeheim";
  private static final String RECEPTION = "Solbakken avd. korttid";
  private static final Amount ONE = Amount.of("1", Amount.Kind.PLACES);
  private static final Service LONG_STAY =
      Service.stay("LT", "Langtidsopphald", "21", WARD, "LOKO");
  private static final Service SHORT_STAY =
      Service.stay("KORT", "Korttidsopphald", "18", RECEPTION, "TUKO");
  private static final Service ROLLING =
      Service.stay("AVL-RULL", "Rullerande avlasting", "8", "Skogly avlasting", "TANKO");

  private final PersonFactory factory;

  GericaCases(PersonFactory factory) {
    this.factory = factory;
  }

  void addTo(Plan plan) {
    ends(plan);
    bought(plan);
    shortStays(plan);
    outOfSight(plan);
  }

  private void ends(Plan plan) {
    plan.gerica(resident("V-9001", Span.of("2016-08-15", "2018-12-30", EndReason.DEATH)));
    plan.gerica(resident("V-9002", Span.of("2015-03-02", "2018-12-28", EndReason.DEATH)));
    plan.gerica(resident("V-9003", Span.of("2017-11-06", "2019-03-30", EndReason.DEATH)));
    plan.gerica(resident("V-9004", Span.of("2018-05-22", "2019-01-31", EndReason.MOVED)));
    plan.gerica(
        resident("V-9006", Span.of("2017-02-20", "2019-02-02", EndReason.DEATH))
            .with(Absence.open("2019-01-20", "Sjukehus")));
  }

  private void bought(Plan plan) {
    plan.gerica(
        decision(
            "V-9005",
            Cohort.RESIDENT,
            LONG_STAY
                .at("Bergheim sjukeheim")
                .giving(Part.whole("LOKJ"))
                .with(Place.BOUGHT, "315124301"),
            Span.of("2018-09-10", "2019-01-05", EndReason.DEATH),
            ONE));
    plan.gerica(
        decision(
                "V-9007",
                Cohort.RESIDENT,
                Service.stay(
                        "LT-F", "Langtidsopphald, forsterka", "21", "Bergheim sjukeheim", "LFKJ")
                    .with(Place.BOUGHT, "315124301"),
                Span.since("2018-04-03"),
                ONE)
            .with(Absence.of("2019-02-11", "2019-02-20", "Sjukehus")));
    plan.gerica(
        decision(
            "V-9012",
            Cohort.CHILD,
            Service.stay("AVL-I", "Avlasting i institusjon", "8", "Fjellsida avlasting", "TANKJ")
                .with(Place.BOUGHT, "311243209"),
            Span.of("2018-08-20", "2019-06-21", EndReason.NONE),
            ONE));
  }

  private void shortStays(Plan plan) {
    plan.gerica(
        decision(
            "V-9008",
            Cohort.ELDER,
            SHORT_STAY,
            Span.of("2019-02-18", "2019-02-22", EndReason.CEASED),
            Amount.of("2", Amount.Kind.PLACES)));
    plan.gerica(
        decision(
                "V-9009",
                Cohort.ELDER,
                SHORT_STAY,
                Span.of("2019-01-28", "2019-02-24", EndReason.CEASED),
                ONE)
            .with(
                Absence.of("2019-02-04", "2019-02-10", "Sjukehus"),
                Absence.of("2019-02-08", "2019-02-12", "Sjukehus")));
    plan.gerica(
        decision(
            "V-9010",
            Cohort.CHILD,
            ROLLING,
            Span.since("2017-08-14"),
            Amount.of("3.5", Amount.Kind.DAYS_A_WEEK)));
    plan.gerica(
        decision(
            "V-9011",
            Cohort.CHILD,
            ROLLING,
            Span.since("2018-01-08"),
            Amount.of("3.5", Amount.Kind.DAYS_A_WEEK)));
    plan.gerica(
        decision(
            "V-9016",
            Cohort.ELDER,
            SHORT_STAY,
            Span.of("2019-01-14", "2019-01-25", EndReason.DEATH),
            ONE));
    plan.gerica(
        decision(
            "V-9017",
            Cohort.ELDER,
            SHORT_STAY,
            Span.of("2019-03-08", "2019-03-08", EndReason.CEASED),
            ONE));
  }

  private void outOfSight(Plan plan) {
    Person newcomer = factory.inventWithDNumber(Cohort.ELDER);
    plan.gerica(
        new DemoDecision(
            "V-9014",
            newcomer,
            SHORT_STAY,
            Span.of("2019-01-21", "2019-02-03", EndReason.CEASED),
            ONE));
    plan.gerica(
        decision(
            "V-9015",
            Cohort.ELDER,
            new Service(
                "HJ-1998",
                "Heimehjelp",
                "1",
                "Sone Nord",
                Shift.DAY,
                "",
                Place.NONE,
                "",
                List.of()),
            Span.of("2013-05-06", "2015-04-30", EndReason.CEASED),
            Amount.of("2", Amount.Kind.HOURS_A_WEEK)));
  }

  private DemoDecision resident(String number, Span span) {
    return decision(number, Cohort.RESIDENT, LONG_STAY, span, ONE);
  }

  private DemoDecision decision(
      String number, Cohort cohort, Service service, Span span, Amount amount) {
    return new DemoDecision(number, factory.invent(cohort), service, span, amount);
  }
}
