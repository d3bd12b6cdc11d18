package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.KeptInput;
import no.sioadapter.ledger.RunBasis;
import org.jspecify.annotations.Nullable;

/** What a report was made from; every column is empty where that wasn't kept. */
@Embeddable
class BasisCell {
  @Column(name = "as_of")
  private @Nullable Instant asOf;

  private @Nullable Integer supersedes;

  @Column(name = "mapping_revision")
  private @Nullable Integer revision;

  @Column(name = "program_version")
  private @Nullable String program;

  protected BasisCell() {}

  BasisCell(RunBasis basis) {
    this.asOf = basis.asOf();
    this.supersedes = basis.supersedes().orElse(null);
    this.revision = basis.revision().orElse(null);
    this.program = basis.program();
  }

  Optional<RunBasis> toBasis(List<KeptInput> inputs) {
    return asOf == null || program == null
        ? Optional.empty()
        : Optional.of(
            new RunBasis(
                asOf,
                Optional.ofNullable(supersedes),
                Optional.ofNullable(revision),
                program,
                inputs));
  }
}
