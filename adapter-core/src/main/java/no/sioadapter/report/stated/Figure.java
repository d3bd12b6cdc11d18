package no.sioadapter.report.stated;

/** A figure of a code's line, by the element that holds it in the report's XML. */
public enum Figure {
  /** Kroner per hour or day. */
  UNIT_PRICE("Enhetspris"),
  /** Planned units a year. */
  YEARLY("AKontoAar"),
  /** Planned units of the quarter. */
  PLANNED("PlanlagtKvartal"),
  /** The figure of record (I-13). */
  DELIVERED("Gjennomfort"),
  /** Persons with a counted day. */
  RECIPIENTS("Mottakere"),
  /** Delivered − planned. */
  CHANGE("Endring"),
  /** Kroner: price × change. */
  NET("NettoEndring");

  private final String element;

  Figure(String element) {
    this.element = element;
  }

  /** The element's name. */
  public String element() {
    return element;
  }
}
