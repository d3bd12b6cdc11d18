package no.sioadapter.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Field;

/**
 * Stands for a decision's number and for its words in a few bytes (SHA-256, cut): a million
 * decisions are compared without holding one of them.
 */
final class Fingerprints {
  private static final byte END_OF_FIELD = 0x1f;

  private final MessageDigest digest;

  Fingerprints() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  NumberKey key(SourceSystem system, DecisionNumber number) {
    field(system.id());
    field(number.value());
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new NumberKey(hash.getLong(), hash.getLong());
  }

  /** Stands for everything that the export says of the decision, its nested absences too. */
  long words(DecisionRecord record) {
    for (Field<?> field : record.fields()) {
      field(field.text());
    }
    for (AbsenceRecord absence : record.absences()) {
      field(absence.from().text());
      field(absence.to().text());
      field(absence.reason().text());
    }
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  private void field(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update(END_OF_FIELD);
  }
}
