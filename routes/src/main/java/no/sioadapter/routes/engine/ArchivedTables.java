package no.sioadapter.routes.engine;

import java.io.IOException;
import java.util.Optional;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.mapping.revision.TableContent;
import no.sioadapter.mapping.revision.TableContents;
import no.sioadapter.routes.folder.Archive;

/** Tables' bytes in the archive, beside all other content. */
public record ArchivedTables(Archive archive) implements TableContents {
  @Override
  public void keep(TableContent content) throws IOException {
    archive.store(content.bytes());
  }

  @Override
  public Optional<TableContent> find(ContentHash hash) throws IOException {
    if (!archive.has(hash)) {
      return Optional.empty();
    }
    return Optional.of(TableContent.of(archive.bytes(hash)));
  }
}
