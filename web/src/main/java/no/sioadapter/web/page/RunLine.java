package no.sioadapter.web.page;

import java.util.List;

/** A run on the page, every value as it is shown; Faces reads getters only. */
public record RunLine(
    long id,
    String municipality,
    String quarter,
    String version,
    String state,
    String started,
    String total,
    String recipients,
    String read,
    String counted,
    String outside,
    String notInQuarter,
    String leftOut,
    String missing,
    List<FileLink> files,
    List<String> remarks) {

  /** Its number. */
  public long getId() {
    return id;
  }

  /** Four digits. */
  public String getMunicipality() {
    return municipality;
  }

  /** The quarter. */
  public String getQuarter() {
    return quarter;
  }

  /** Of the report. */
  public String getVersion() {
    return version;
  }

  /** In words. */
  public String getState() {
    return state;
  }

  /** Norwegian time. */
  public String getStarted() {
    return started;
  }

  /** Whole kroner. */
  public String getTotal() {
    return total;
  }

  /** Distinct persons. */
  public String getRecipients() {
    return recipients;
  }

  /** Decisions read. */
  public String getRead() {
    return read;
  }

  /** Decisions counted. */
  public String getCounted() {
    return counted;
  }

  /** Decisions outside SIO. */
  public String getOutside() {
    return outside;
  }

  /** Decisions without a day in the quarter. */
  public String getNotInQuarter() {
    return notInQuarter;
  }

  /** Decisions left out. */
  public String getLeftOut() {
    return leftOut;
  }

  /** Systems that had delivered nothing. */
  public String getMissing() {
    return missing;
  }

  /** What can be fetched. */
  public List<FileLink> getFiles() {
    return files;
  }

  /** What else there is to say. */
  public List<String> getRemarks() {
    return remarks;
  }
}
