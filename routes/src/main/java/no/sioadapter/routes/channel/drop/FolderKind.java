package no.sioadapter.routes.channel.drop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.ChannelKind;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.text.Language;

/**
 * Reports laid in a folder, from where somebody or something else takes them: what a municipality
 * has that says nothing of channels.
 */
public final class FolderKind implements ChannelKind {
  private static final String KIND = "folder";
  private static final String DROP = "drop";
  private static final String RECEIPTS = "receipts";

  private final DataFolders folders;

  /**
   * @param folders where the two folders lie unless the municipality says otherwise
   */
  public FolderKind(DataFolders folders) {
    this.folders = folders;
  }

  /** The channel of a municipality that names none. */
  public static ChannelSettings standard(MunicipalityNumber municipality) {
    return new ChannelSettings(
        municipality,
        new ChannelName("mappe"),
        KIND,
        Language.NB,
        new TreeMap<>(Map.of(DropChannel.EVERY, "PT1M")));
  }

  @Override
  public ChannelForm form() {
    return ChannelForm.of(
        KIND,
        List.of(
            ChannelForm.Setting.optional(DROP, ChannelForm.Type.PATH),
            ChannelForm.Setting.optional(RECEIPTS, ChannelForm.Type.PATH),
            ChannelForm.Setting.standard(DropChannel.EVERY, ChannelForm.Type.DURATION, "PT1M")));
  }

  @Override
  public Channel make(ChannelSettings settings) {
    Path own = folders.channel(settings.municipality(), settings.name().value());
    Path drop = place(settings, DROP, own);
    Path receipts = place(settings, RECEIPTS, own);
    return new DropChannel(
        settings,
        settings.municipality() + "-" + settings.name(),
        new FolderDrop(drop, receipts),
        receipts.toString(),
        // in our own folder nobody need know that there is a place for them
        settings.find(RECEIPTS).isPresent());
  }

  /** Folders of our own are made; one that a person names is there, or something is wrong. */
  private static Path place(ChannelSettings settings, String setting, Path own) {
    if (settings.find(setting).isPresent()) {
      return settings.path(setting);
    }
    try {
      return Files.createDirectories(own.resolve(setting));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
