package no.sioadapter.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short name for a failure: the same place in the code gives the same name, so that people can
 * ask whether it is known. Nothing of the failure's message, which may hold anything, is in it.
 */
final class FailureId {
  private static final int BYTES = 4;

  private FailureId() {}

  static String of(Throwable failure) {
    StringBuilder places = new StringBuilder();
    Throwable each = failure;
    while (each != null) {
      places.append(each.getClass().getName()).append('\n');
      for (StackTraceElement place : each.getStackTrace()) {
        if (place.getClassName().startsWith("no.sioadapter.")) {
          places.append(place).append('\n');
        }
      }
      each = each.getCause();
    }
    byte[] hash = sha256(places.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
