package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.StoredFile;

/** A file of a delivery or of a report. */
@Embeddable
class FileCell {
  private String name;
  private String sha256;

  @Column(name = "byte_size")
  private long size;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected FileCell() {}

  FileCell(StoredFile file) {
    this.name = file.name();
    this.sha256 = file.hash().value();
    this.size = file.size();
  }

  StoredFile toFile() {
    return new StoredFile(name, new ContentHash(sha256), size);
  }
}
