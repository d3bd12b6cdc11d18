package no.sioadapter.routes.reception;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import no.sioadapter.quality.ShownText;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** Sets files aside that are no reports, each with its reason beside it. */
final class Aside {
  /** Why. */
  enum Why {
    /** Its name is none of a report's files'. */
    NOT_A_REPORT,
    /** No manifest came for it. */
    NO_MANIFEST,
    /** It lay beside a report and isn't one of its files. */
    NOT_OF_THE_REPORT,
    /** The sender may not hand in that municipality's reports. */
    OTHER_MUNICIPALITY,
    /** The server failed on it. */
    FAILED
  }

  private final ReceptionFolders folders;
  private final Messages words;

  Aside(ReceptionFolders folders, Language language) {
    this.folders = folders;
    this.words =
        Messages.of("no/sioadapter/routes/reception/aside", language, Aside.class.getClassLoader());
  }

  /** Of a name that is there already, the next gets a number in front. */
  void put(DropFile file, Why why) throws IOException {
    Path folder = folders.aside().resolve(file.sender().isEmpty() ? "." : file.sender());
    Files.createDirectories(folder);
    String name = ShownText.mask(file.name());
    Path place = folder.resolve(name).normalize();
    for (int number = 2; Files.exists(place); number++) {
      place = folder.resolve(number + "-" + name).normalize();
    }
    String line = words.format(why.name().toLowerCase(Locale.ROOT).replace('_', '-')) + "\n";
    Files.move(file.path(), place, StandardCopyOption.REPLACE_EXISTING);
    Files.write(
        place.resolveSibling(place.getFileName() + ".reason.txt"),
        line.getBytes(StandardCharsets.UTF_8));
  }
}
