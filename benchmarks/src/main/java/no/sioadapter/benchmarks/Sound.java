package no.sioadapter.benchmarks;

/**
 * Nothing to remark on: each person has two services at home through all of 2019 Q1, and every
 * tenth decision an absence of ten days.
 */
final class Sound implements Shape {
  @Override
  public void person(int person, Rows rows) {
    int unit = person % ExportFile.UNITS;
    rows.decision(Services.NURSING, unit, "01.11.2018", "", "");
    if (person % 5 == 0) {
      rows.absence("01.02.2019", "10.02.2019");
    }
    rows.decision(Services.ASSISTANCE, unit, "01.11.2018", "", "");
  }
}
