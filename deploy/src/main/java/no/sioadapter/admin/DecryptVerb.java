package no.sioadapter.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.routes.cipher.FileCipher;
import no.sioadapter.routes.cipher.KeyRefused;
import no.sioadapter.routes.cipher.OwnerOnly;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sio decrypt FILE --out FILE}: a basis, or a content of the archive, in plain. */
@Command(name = "decrypt")
final class DecryptVerb extends Verb {
  @Parameters(paramLabel = "FILE", descriptionKey = "decrypt.file")
  Path file = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "decrypt.out",
      order = 1)
  Path out = Path.of("");

  @Option(names = "--key-file", paramLabel = "FILE", descriptionKey = "key-file", order = 2)
  Optional<Path> keyFile = Optional.empty();

  DecryptVerb(Desk desk) {
    super(desk);
  }

  @Override
  void carryOut() throws Refused, KeyRefused, IOException {
    if (!Files.isRegularFile(file)) {
      throw new Refused("no-file", file);
    }
    if (Files.exists(out)) {
      throw new Refused("exists", out);
    }
    if (!FileCipher.isEncrypted(file)) {
      throw new Refused("plain", file);
    }
    FileCipher cipher = desk().settings(keyFile).key().keys(true).cipher();
    Path part = out.resolveSibling("." + out.getFileName() + ".part");
    Files.deleteIfExists(part);
    try {
      OwnerOnly.newFile(part);
      decrypt(cipher, part);
      Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    desk().say("decrypt.done", Map.of("file", out));
  }

  private void decrypt(FileCipher cipher, Path part) throws Refused, IOException {
    try (InputStream in = Files.newInputStream(file);
        OutputStream plain = Files.newOutputStream(part)) {
      InputStream decrypted = cipher.decrypting(in);
      decrypted.transferTo(plain);
    } catch (IOException e) {
      throw new Refused("other-key", file);
    }
  }
}
