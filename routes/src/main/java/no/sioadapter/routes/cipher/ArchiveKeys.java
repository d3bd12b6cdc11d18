package no.sioadapter.routes.cipher;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The keys of what lies encrypted on the disk: the newest encrypts, all of them decrypt. Never
 * printed: {@link #secret} is the only way to see them.
 */
public final class ArchiveKeys {
  private static final int BYTES = 32;

  /** JDK 17 is ten times as slow with Tink's segments of 1 MB (docs/adr/0064). */
  private static final int SEGMENT = 16 * 1024;

  private final KeysetHandle handle;
  private final FileCipher cipher;

  private ArchiveKeys(KeysetHandle handle) throws GeneralSecurityException {
    this.handle = handle;
    this.cipher =
        new FileCipher(handle.getPrimitive(RegistryConfiguration.get(), StreamingAead.class));
  }

  /** One new key. */
  public static ArchiveKeys generate() {
    try {
      StreamingAeadConfig.register();
      return new ArchiveKeys(KeysetHandle.generateNew(kind()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java can't make a key", e);
    }
  }

  /**
   * The keys of a text that {@link #secret} gave, as it is or in base64.
   *
   * @throws KeyRefused where the text has no usable keys
   */
  public static ArchiveKeys parse(String text) throws KeyRefused {
    try {
      StreamingAeadConfig.register();
      return new ArchiveKeys(
          TinkJsonProtoKeysetFormat.parseKeyset(json(text.strip()), InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // without the cause: a parser's text may quote what it read
      throw new KeyRefused(KeyRefused.Why.NO_KEY);
    }
  }

  private static Parameters kind() throws GeneralSecurityException {
    return AesGcmHkdfStreamingParameters.builder()
        .setKeySizeBytes(BYTES)
        .setDerivedAesGcmKeySizeBytes(BYTES)
        .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
        .setCiphertextSegmentSizeBytes(SEGMENT)
        .build();
  }

  private static String json(String text) {
    return text.startsWith("{")
        ? text
        : new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
  }

  /** These keys and a new one, which encrypts from now on. */
  public ArchiveKeys rotated() {
    try {
      return new ArchiveKeys(
          KeysetHandle.newBuilder(handle)
              .addEntry(
                  KeysetHandle.generateEntryFromParameters(kind()).withRandomId().makePrimary())
              .build());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java can't make a key", e);
    }
  }

  /** How many keys there are. */
  public int count() {
    return handle.size();
  }

  /** The number of the key that encrypts; no secret. */
  public int newest() {
    return handle.getPrimary().getId();
  }

  /** Encrypts and decrypts with these keys. */
  public FileCipher cipher() {
    return cipher;
  }

  /** The keys themselves, as one line of JSON: for a file that only its owner may read. */
  public String secret() {
    try {
      return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get())
          .replaceAll("\\s*\\R\\s*", "");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("keys that can't be written", e);
    }
  }

  @Override
  public String toString() {
    return "ArchiveKeys[" + count() + ", newest " + newest() + "]";
  }
}
