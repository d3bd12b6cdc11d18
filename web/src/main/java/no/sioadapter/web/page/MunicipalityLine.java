package no.sioadapter.web.page;

/** A municipality on the page, with its last run; Faces reads getters only. */
public record MunicipalityLine(String number, String quarter, String state, String total) {

  /** Four digits. */
  public String getNumber() {
    return number;
  }

  /** Of the last run. */
  public String getQuarter() {
    return quarter;
  }

  /** Of the last run. */
  public String getState() {
    return state;
  }

  /** Of the last run, whole kroner. */
  public String getTotal() {
    return total;
  }
}
