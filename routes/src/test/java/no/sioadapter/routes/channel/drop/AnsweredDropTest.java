package no.sioadapter.routes.channel.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Silence is worth a warning only where the receiver is known to answer. */
class AnsweredDropTest {
  private static final MunicipalityNumber OS = new MunicipalityNumber("1243");

  @TempDir Path temp;

  @Test
  void aFolderThatNobodyNamedAPlaceForReceiptsInIsNotAwaited() {
    FolderKind kind = new FolderKind(new DataFolders(temp));

    assertEquals(false, kind.make(FolderKind.standard(OS)).givesReceipts());
    assertEquals(false, kind.make(folder(Map.of("drop", temp.toString()))).givesReceipts());
    assertEquals(true, kind.make(folder(Map.of("receipts", temp.toString()))).givesReceipts());
  }

  private static ChannelSettings folder(Map<String, String> told) {
    TreeMap<String, String> values = new TreeMap<>(told);
    values.put("receipts_every", "PT1M");
    return new ChannelSettings(OS, new ChannelName("utveksling"), "folder", Language.NB, values);
  }
}
