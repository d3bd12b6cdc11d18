package no.sioadapter.benchmarks;

import java.util.List;

/**
 * A municipality as it may be: twenty kinds of persons with one to three services each, decisions
 * that start and end in the quarter, absences; and a few in a hundred with something wrong or odd,
 * so that the checks have something to tell.
 */
final class Lifelike implements Shape {
  private static final List<List<Service>> KINDS =
      List.of(
          List.of(Services.NURSING, Services.ASSISTANCE),
          List.of(Services.NURSING),
          List.of(Services.NURSING, Services.NURSING_AT_NIGHT, Services.ASSISTANCE),
          List.of(Services.ASSISTANCE),
          List.of(Services.NURSING, Services.DAY_CENTRE),
          List.of(Services.NURSING_IN_HOME, Services.NURSING_IN_HOME_AT_NIGHT),
          List.of(Services.LONG_STAY),
          List.of(Services.NURSING, Services.SUPPORT),
          List.of(Services.TRAINING, Services.ASSISTANCE, Services.SUPPORT),
          List.of(Services.NURSING, Services.ASSISTANCE, Services.DAY_CENTRE),
          List.of(Services.ASSISTANT, Services.NURSING),
          List.of(Services.NURSING_IN_HOME, Services.ASSISTANCE_IN_HOME),
          List.of(Services.SHELTERED_STAY),
          List.of(Services.NURSING, Services.NURSING_AT_NIGHT),
          List.of(Services.RESPITE, Services.ALLOWANCE),
          List.of(Services.LONG_STAY),
          List.of(Services.SHORT_STAY),
          List.of(Services.NURSING, Services.TRAINING),
          List.of(Services.REHABILITATION),
          List.of(Services.ASSISTANCE, Services.SUPPORT));

  @Override
  public void person(int person, Rows rows) {
    int unit = person / 20 % ExportFile.UNITS;
    boolean dies = person % 97 == 0;
    for (Service service : KINDS.get(person % KINDS.size())) {
      decision(person, unit, as(person, service), dies, rows);
    }
    if (person % 50 == 1) { // a second decision on the same code (P01)
      rows.decision(Services.NURSING, unit, "01.12.2018", "", "");
    }
    if (person % 60 == 6) { // a home service beside a place (P03)
      rows.decision(Services.ASSISTANCE, unit, "01.10.2018", "", "");
    }
    if (person % 300 == 13) { // not in the mapping table (M01)
      rows.decision(Services.UNKNOWN, unit, "01.10.2018", "", "");
    }
    if (dies && person % 3 == 0) { // goes on after the death (P06)
      rows.decision(Services.RESPITE, unit, "01.10.2018", "", "");
    }
  }

  /** Here and there an amount that can't be (R02), or an unusual IPLOS service type (M07). */
  private static Service as(int person, Service service) {
    if (person % 400 == 2 && service.equals(Services.NURSING_AT_NIGHT)) {
      return service.amount("170");
    }
    return person % 150 == 4 && service.equals(Services.NURSING) ? service.iplos("9") : service;
  }

  private static void decision(int person, int unit, Service service, boolean dies, Rows rows) {
    String from = person % 9 == 0 ? "15.01.2019" : "0" + (1 + person % 9) + ".09.2017";
    if (dies) {
      rows.decision(service, unit, from, "20.02.2019", "Død");
    } else if (person % 11 == 0) {
      rows.decision(service, unit, from, "28.02.2019", "Opphørt");
    } else {
      rows.decision(service, unit, from, "", "");
    }
    if (person % 8 == 0) {
      rows.absence("21.01.2019", "30.01.2019");
    }
    if (person % 400 == 8) { // absences that overlap (A04)
      rows.absence("25.01.2019", "05.02.2019");
    }
  }
}
