package no.sioadapter.routes.channel.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.routes.channel.Outgoing;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.routes.channel.Trouble;
import no.sioadapter.routes.channel.TroubleText;

/**
 * Lays a report in a drop folder: each file under a temporary name, then renamed, the manifest
 * last, so that where the manifest is, all are. What is there already stays as it is: with the same
 * content it counts as sent, with another nothing is written over.
 */
final class DropSender {
  private final Drop drop;
  private final TroubleText words;

  DropSender(Drop drop, TroubleText words) {
    this.drop = drop;
    this.words = words;
  }

  /** What the receivers must not look at yet. */
  static String temporary(String name) {
    return "." + name + ".part";
  }

  SendResult send(Outgoing outgoing) throws IOException {
    try {
      List<StoredFile> files = outgoing.order().files();
      boolean alreadyThere = true;
      for (int i = 0; i < files.size(); i++) {
        boolean laid = lay(files.get(i), outgoing.files().get(i));
        alreadyThere &= !laid;
      }
      return new SendResult.Sent(alreadyThere, Optional.empty(), List.of());
    } catch (DropFailure failure) {
      return failure.isPassing()
          ? new SendResult.Later(words.of(failure.trouble()), Optional.empty())
          : new SendResult.Refused(words.of(failure.trouble()));
    }
  }

  /** Whether it wasn't there. */
  private boolean lay(StoredFile file, Path source) throws DropFailure, IOException {
    String name = file.name();
    OptionalLong there = drop.size(name);
    if (there.isPresent()) {
      if (there.getAsLong() != file.size() || !hash(drop.read(name)).equals(file.hash())) {
        throw DropFailure.lasting(new Trouble.OtherContent(name), cause("another content"));
      }
      return false;
    }
    byte[] bytes = Files.readAllBytes(source);
    if (!hash(bytes).equals(file.hash())) {
      throw DropFailure.lasting(new Trouble.NotAsApproved(name), cause("changed meanwhile"));
    }
    String temporary = temporary(name);
    drop.write(temporary, bytes);
    if (drop.size(temporary).orElse(-1) != file.size()) {
      throw DropFailure.passing(new Trouble.SizeDiffers(name), cause("another size"));
    }
    drop.rename(temporary, name);
    return true;
  }

  private static ContentHash hash(byte[] bytes) {
    MessageDigest digest = ContentHash.digest();
    digest.update(bytes);
    return ContentHash.of(digest);
  }

  private static Throwable cause(String what) {
    return new IllegalStateException(what);
  }
}
