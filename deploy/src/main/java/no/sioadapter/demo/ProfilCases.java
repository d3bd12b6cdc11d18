package no.sioadapter.demo;

import java.util.List;

/** The cases in Profil worth looking at, by number (docs/demo.md). */
final class ProfilCases {
  private static final Service NURSING =
      Service.home("HSYK-A", "Heimesjukepleie, ambulerande", "15", "Sone Nord", "HTAMDK");
  private static final Service HOME =
      Service.home("HSYK-B", "Helsetenester i bustad", "15", "Solstova bufellesskap", "HTBODK");
  private static final Service HOUSING_PACKAGE =
      Service.home("PK-BU", "Bustadpakke, heildøgn", "29", "Solstova bufellesskap")
          .giving(Part.share("HTBODK", 60), Part.share("PBBODK", 30), Part.share("DA03", 10));

  private final PersonFactory factory;

  ProfilCases(PersonFactory factory) {
    this.factory = factory;
  }

  void addTo(Plan plan) {
    overlaps(plan);
    ends(plan);
    mappings(plan);
    limits(plan);
  }

  private void overlaps(Plan plan) {
    Person twice = factory.invent(Cohort.ADULT);
    plan.profil(
        new DemoDecision(
            "2018/9001",
            twice,
            NURSING.with(Shift.DAY),
            Span.of("2018-10-01", "2019-02-14", EndReason.CEASED),
            hours("3.5")));
    plan.profil(
        new DemoDecision(
            "2019/9002",
            twice,
            Service.home("HSYK-PSY", "Psykisk helse og rus", "15", "Psykisk helseteam", "HTAMDK"),
            Span.since("2019-02-01"),
            hours("1.75")));
    Person mover = factory.invent(Cohort.SHARED_HOME);
    plan.profil(
        new DemoDecision(
            "2018/9009",
            mover,
            HOME.at("Haugen bustad"),
            Span.of("2018-01-15", "2019-02-15", EndReason.MOVED),
            hours("21")));
    plan.profil(
        new DemoDecision("2019/9010", mover, HOME, Span.since("2019-02-16"), hours("24.5")));
  }

  private void ends(Plan plan) {
    plan.profil(
        decision("2018/9003", Cohort.ELDER, NURSING, Span.since("2018-03-01"), hours("5.25"))
            .with(Absence.open("2018-11-19", "sjukehus")));
    plan.profil(
        decision(
            "2017/9007",
            Cohort.SHARED_HOME,
            HOME,
            Span.of("2017-06-01", "2018-12-30", EndReason.DEATH),
            hours("28")));
    plan.profil(
        decision(
            "2018/9008",
            Cohort.ELDER,
            NURSING,
            Span.of("2018-02-12", "2018-12-30", EndReason.DEATH),
            hours("7")));
    plan.profil(
        decision(
            "2016/9016",
            Cohort.SHARED_HOME,
            HOME.giving(Part.whole("HTBON")).with(Shift.NIGHT),
            Span.of("2016-10-03", "2019-03-31", EndReason.DEATH),
            hours("7")));
  }

  private void mappings(Plan plan) {
    plan.profil(
        decision(
            "2019/9004",
            Cohort.ELDER,
            Service.home(
                "HSYK-KVR", "Kvardagsrehabilitering", "15", "Kvardagsrehabilitering", "HTAMDK"),
            Span.of("2019-01-28", "2019-03-10", EndReason.CEASED),
            hours("3.5")));
    plan.profil(
        decision(
                "2018/9011",
                Cohort.SHARED_HOME,
                HOUSING_PACKAGE,
                Span.since("2018-06-11"),
                hours("35"))
            .with(Absence.of("2019-01-10", "2019-01-23", "sjukehus")));
    plan.profil(
        decision(
            "2017/9013",
            Cohort.ADULT,
            Service.home("STK", "Støttekontakt", "9", "Fritid og støttekontakt", "SK1")
                .staffed("1"),
            Span.since("2017-09-04"),
            Amount.of("14", Amount.Kind.HOURS_A_MONTH)));
    plan.profil(
        decision(
            "2018/9014",
            Cohort.ADULT,
            Service.home("AKT", "Aktivitetstilbod", "4", "Bruvik arbeid og aktivitet", "D1")
                .staffed("1.0"),
            Span.since("2018-08-20"),
            hours("15")));
    plan.profil(
        decision(
            "2018/9015",
            Cohort.ELDER,
            new Service(
                "MAT",
                "Matombringing",
                "5",
                "Hovudkjøkkenet",
                Shift.NONE,
                "",
                Place.NONE,
                "",
                List.of()),
            Span.since("2018-02-01"),
            hours("1.75")));
  }

  private void limits(Plan plan) {
    plan.profil(
        decision(
            "2016/9005",
            Cohort.SHARED_HOME,
            Service.home("MILJØ-B", "Miljøarbeid i bufellesskap", "2", "Haugen bustad", "POBDK"),
            Span.since("2016-05-01"),
            Amount.of("24", Amount.Kind.HOURS_A_DAY)));
    plan.profil(
        decision(
            "2017/9006",
            Cohort.ADULT,
            Service.home("BPA", "Brukarstyrt personleg assistent", "3", "BPA-kontoret", "BPAN")
                .with(Shift.NIGHT),
            Span.since("2017-04-18"),
            hours("70")));
    plan.profil(
        new DemoDecision(
            "2018/9012",
            factory.inventWithDNumber(Cohort.SHARED_HOME),
            HOME,
            Span.since("2018-09-03"),
            Amount.of("840", Amount.Kind.MINUTES_A_WEEK)));
  }

  private DemoDecision decision(
      String number, Cohort cohort, Service service, Span span, Amount amount) {
    return new DemoDecision(number, factory.invent(cohort), service, span, amount);
  }

  private static Amount hours(String aWeek) {
    return Amount.of(aWeek, Amount.Kind.HOURS_A_WEEK);
  }
}
