package no.sioadapter.quality;

/**
 * The values that a finding's message names: a record nested in its check, whose components are the
 * message's named placeholders. A component is never a person id in the open.
 */
public interface Details {
  /** The code of the check that the record is nested in. */
  default CheckCode code() {
    return CodeCache.CODES.get(getClass());
  }
}
