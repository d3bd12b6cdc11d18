package no.sioadapter.report;

/**
 * One input of the run, for the manifest.
 *
 * @param kind what it is, such as {@code delivery}, {@code mapping}, {@code rule-pack}
 * @param name its name, without folders
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 */
public record InputHash(String kind, String name, String sha256) {}
