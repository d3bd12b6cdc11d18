package no.sioadapter.demo;

/** The groups that the invented persons are drawn from, with the years they may be born in. */
enum Cohort {
  ELDER(1921, 1951),
  ADULT(1952, 1999),
  SHARED_HOME(1935, 1998),
  CHILD(2003, 2013),
  RESIDENT(1917, 1946);

  private final int firstYear;
  private final int lastYear;

  Cohort(int firstYear, int lastYear) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  int firstYear() {
    return firstYear;
  }

  int lastYear() {
    return lastYear;
  }
}
