package no.sioadapter.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A running server's inbox, filled as the guide asks for: a file appears under its name when it is
 * whole.
 *
 * @param data the server's data folder
 */
record Inbox(Path data) {
  void put(String system, String name, byte[] content) throws IOException {
    Path folder = Files.createDirectories(data.resolve("inbox").resolve(system));
    Path part = Files.write(folder.resolve("." + name + ".part"), content);
    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  /** A municipality's two exports, the ordinary ones. */
  void putBoth(SmallMunicipality small) throws IOException {
    put("gerica", small.gerica("00.zip"), small.zip("Sjukeheimen"));
    put("profil", small.profil(), small.xml().getBytes(StandardCharsets.UTF_8));
  }
}
