package no.sioadapter.web.page;

/** A file on the page; Faces reads getters only. */
public record FileLink(String name, String href) {

  /** Its name. */
  public String getName() {
    return name;
  }

  /** Where it can be fetched. */
  public String getHref() {
    return href;
  }
}
