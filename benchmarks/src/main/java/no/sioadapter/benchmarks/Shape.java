package no.sioadapter.benchmarks;

/** What an export holds: decisions and absences, person by person. */
interface Shape {
  /** Tells everything of one person; the same each time it is asked. */
  void person(int person, Rows rows);

  /** Takes rows as they come. */
  interface Rows {
    /** A decision; an end date and an end reason may be empty text. */
    void decision(Service service, int unit, String from, String to, String endReason);

    /** An absence of the decision told last. */
    void absence(String from, String to);
  }
}
