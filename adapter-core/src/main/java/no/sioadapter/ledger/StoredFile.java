package no.sioadapter.ledger;

/**
 * A file that is kept.
 *
 * @param name its name, without folders and without a person's id
 * @param hash of its bytes
 * @param size in bytes
 */
public record StoredFile(String name, ContentHash hash, long size) {}
