package no.sioadapter.benchmarks;

/**
 * What a local code stands for in the made-up municipality, as its exports write it.
 *
 * @param localCode its stem; each unit belongs to one of three districts, whose number follows it
 * @param sioCode what the mapping table makes of it; empty text where the table doesn't know it
 * @param iplos the IPLOS service type that goes with it
 * @param condition what the table can ask beside the unit: the column {@code shift} or {@code
 *     place}
 */
record Service(
    String localCode,
    String sioCode,
    String iplos,
    String amount,
    String kind,
    String shift,
    String factor,
    String place,
    String condition) {
  private static final String HOURS = "t/uke";
  private static final String DAYS = "døgn";

  static Service hours(String localCode, String sioCode, String iplos, String hours) {
    return hours(localCode, sioCode, iplos, hours, "Dag");
  }

  static Service nights(String localCode, String sioCode, String iplos, String hours) {
    return hours(localCode, sioCode, iplos, hours, "Natt");
  }

  private static Service hours(
      String localCode, String sioCode, String iplos, String hours, String shift) {
    return new Service(localCode, sioCode, iplos, hours, HOURS, shift, "", "", "shift");
  }

  static Service place(String localCode, String sioCode, String iplos) {
    return new Service(localCode, sioCode, iplos, "1", DAYS, "", "", "Egen", "place");
  }

  /** The same with a staffing factor. */
  Service factor(String other) {
    return new Service(localCode, sioCode, iplos, amount, kind, shift, other, place, condition);
  }

  /** The same with another amount. */
  Service amount(String other) {
    return new Service(localCode, sioCode, iplos, other, kind, shift, factor, place, condition);
  }

  /** The same beside another IPLOS service type. */
  Service iplos(String other) {
    return new Service(localCode, sioCode, other, amount, kind, shift, factor, place, condition);
  }

  String localCodeIn(int district) {
    return localCode + "-" + district;
  }

  /** The value of {@link #condition}, as the table writes it. */
  String conditionValue() {
    if (condition.equals("place")) {
      return "own";
    }
    return shift.equals("Natt") ? "night" : "day-evening";
  }
}
