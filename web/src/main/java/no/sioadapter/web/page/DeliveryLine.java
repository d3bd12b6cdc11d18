package no.sioadapter.web.page;

import java.util.List;

/** A delivery on the page, every value as it is shown; Faces reads getters only. */
public record DeliveryLine(
    long id,
    String system,
    String name,
    String municipality,
    String quarter,
    String arrived,
    String state,
    List<String> remarks) {

  /** Its number. */
  public long getId() {
    return id;
  }

  /** The system. */
  public String getSystem() {
    return system;
  }

  /** Its name. */
  public String getName() {
    return name;
  }

  /** Four digits. */
  public String getMunicipality() {
    return municipality;
  }

  /** The quarter. */
  public String getQuarter() {
    return quarter;
  }

  /** Norwegian time. */
  public String getArrived() {
    return arrived;
  }

  /** In words. */
  public String getState() {
    return state;
  }

  /** What else there is to say. */
  public List<String> getRemarks() {
    return remarks;
  }
}
