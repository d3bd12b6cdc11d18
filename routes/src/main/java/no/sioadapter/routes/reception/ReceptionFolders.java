package no.sioadapter.routes.reception;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.folder.FolderTree;

/**
 * Where a receiver keeps things. What senders may write to is not where reports are kept.
 *
 * @param root below the data folder
 * @param drop where senders put reports; a folder in it is one sender's own
 * @param receipts where receipts are put for those who use the drop folder, in the same folders
 */
public record ReceptionFolders(Path root, Path drop, Path receipts) {
  /** What was no report, with the reason beside it. */
  Path aside() {
    return root.resolve("aside");
  }

  /** Files that come one by one, until their manifest comes. */
  Path incoming() {
    return root.resolve("incoming");
  }

  /** Where the files of a report's name are kept, or those of its first content. */
  Path kept(ReportId name) {
    return root.resolve(name.municipality().value())
        .resolve(name.quarter().toString())
        .resolve(name.toString());
  }

  /** Makes what is missing, and clears away files without a manifest that came one by one. */
  void prepare() throws IOException {
    FolderTree.delete(incoming());
    for (Path folder : new Path[] {root, drop, receipts, aside(), incoming()}) {
      Files.createDirectories(folder);
    }
  }
}
