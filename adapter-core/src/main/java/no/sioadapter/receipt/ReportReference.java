package no.sioadapter.receipt;

import java.util.regex.Pattern;

/**
 * Which report, to the byte. The manifest holds the hash of every other file, so its own hash
 * stands for all of them.
 *
 * @param name such as {@code sio-1243-2019Q1-v1}
 * @param version 1 and up; the one in the name
 * @param manifestSha256 of the manifest file, 64 hexadecimal digits in lower case
 */
public record ReportReference(String name, int version, String manifestSha256) {
  private static final Pattern NAME =
      Pattern.compile("sio-[0-9]{4}-[0-9]{4}Q[1-4]-v[1-9][0-9]{0,4}");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  public ReportReference {
    if (!NAME.matcher(name).matches() || !name.endsWith("-v" + version)) {
      throw new IllegalArgumentException("not a report's name and version");
    }
    if (!SHA_256.matcher(manifestSha256).matches()) {
      throw new IllegalArgumentException("not a SHA-256");
    }
  }
}
