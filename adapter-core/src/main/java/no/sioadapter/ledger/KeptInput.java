package no.sioadapter.ledger;

/**
 * A file of a run's configuration, or an earlier report that it was compared with; its content is
 * in the archive.
 *
 * @param place where it lies in a municipality's folder laid out anew, such as {@code
 *     rulepack/2019/codes.csv}; parts are separated by {@code /}
 * @param hash of its bytes
 * @param size in bytes
 */
public record KeptInput(String place, ContentHash hash, long size) {}
