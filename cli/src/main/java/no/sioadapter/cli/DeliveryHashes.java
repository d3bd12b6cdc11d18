package no.sioadapter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import no.sioadapter.report.InputHash;
import no.sioadapter.source.Delivery;

/** The SHA-256 of every file of every delivery, for the manifest. */
final class DeliveryHashes {
  private DeliveryHashes() {}

  /**
   * The hashes.
   *
   * @param kind what the manifest calls such an input
   */
  static List<InputHash> of(String kind, List<Delivery> deliveries) throws IOException {
    List<InputHash> hashes = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      for (Path file : delivery.files()) {
        String name = Masked.text(String.valueOf(file.getFileName()));
        hashes.add(new InputHash(kind, name, sha256(file)));
      }
    }
    return hashes;
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digested =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
