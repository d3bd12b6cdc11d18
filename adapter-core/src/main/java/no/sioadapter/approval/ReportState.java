package no.sioadapter.approval;

import java.util.Locale;

/** How far a report has come; follows from its events and from those of later versions. */
public enum ReportState {
  /** Made before its quarter was over: only to look at. */
  PREVIEW,
  /** Made, or turned down: nobody puts it forward. */
  DRAFT,
  /** Somebody has looked through it and puts it forward. */
  READY,
  /** It is sent to the receiver. */
  APPROVED,
  /** It was put forward or approved, and doesn't stand any more. */
  WITHDRAWN,
  /** It was approved, and a later version was approved since. */
  SUPERSEDED;

  /** As the API and the command line write it, such as {@code ready}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
