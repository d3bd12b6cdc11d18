package no.sioadapter.benchmarks;

import java.util.List;

/** The services of the made-up municipality. */
final class Services {
  static final int DISTRICTS = 3;

  static final Service NURSING = Service.hours("HSYK", "HTAMDK", "15", "3,5");
  static final Service NURSING_AT_NIGHT = Service.nights("HSYN", "HTAMN", "15", "1,25");
  static final Service NURSING_IN_HOME = Service.hours("BSYK", "HTBODK", "15", "14");
  static final Service NURSING_IN_HOME_AT_NIGHT = Service.nights("BSYN", "HTBON", "15", "7");
  static final Service ASSISTANCE = Service.hours("PRAK", "PBAMDK", "1", "1,5");
  static final Service ASSISTANCE_IN_HOME = Service.hours("BPRA", "PBBODK", "1", "10,5");
  static final Service TRAINING = Service.hours("OPPL", "POAMDK", "2", "2");
  static final Service ASSISTANT = Service.hours("BPAS", "BPADK", "3", "28");
  static final Service SUPPORT = Service.hours("STKO", "SK1", "9", "3").factor("1,0");
  static final Service DAY_CENTRE = Service.hours("DAGS", "DA05", "4", "12").factor("0,5");
  static final Service RESPITE = Service.hours("AVLU", "AUI", "7", "5");
  static final Service ALLOWANCE = Service.hours("OMSO", "OL", "11", "10");
  static final Service LONG_STAY = Service.place("LANG", "LOKO", "21");
  static final Service SHELTERED_STAY = Service.place("SKJE", "LSKO", "21");
  static final Service SHORT_STAY = Service.place("KORT", "TAKO", "20");
  static final Service REHABILITATION = Service.place("REHA", "TRKO", "19");

  /** In no mapping table. */
  static final Service UNKNOWN = Service.hours("NYTT", "", "", "2");

  /** All that the mapping table knows. */
  static final List<Service> MAPPED =
      List.of(
          NURSING,
          NURSING_AT_NIGHT,
          NURSING_IN_HOME,
          NURSING_IN_HOME_AT_NIGHT,
          ASSISTANCE,
          ASSISTANCE_IN_HOME,
          TRAINING,
          ASSISTANT,
          SUPPORT,
          DAY_CENTRE,
          RESPITE,
          ALLOWANCE,
          LONG_STAY,
          SHELTERED_STAY,
          SHORT_STAY,
          REHABILITATION);

  private Services() {}
}
