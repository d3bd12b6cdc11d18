package no.sioadapter.routes.quarter;

import java.time.Instant;
import java.util.List;
import no.sioadapter.ledger.Reason;

/** What became of making a report again. */
public sealed interface RebuildAnswer {
  /**
   * Every file has the same bytes.
   *
   * @param files their names
   */
  record SameBytes(List<String> files) implements RebuildAnswer {
    public SameBytes {
      files = List.copyOf(files);
    }
  }

  /**
   * Every figure is the same, but another program wrote some file in another way.
   *
   * @param differing the files that differ
   * @param then the version of the program that made the report
   * @param now the version of this one
   */
  record SameFigures(List<String> differing, String then, String now) implements RebuildAnswer {
    public SameFigures {
      differing = List.copyOf(differing);
    }
  }

  /**
   * Some figure differs.
   *
   * @param differing the files that differ
   * @param codes the lines of the table of figures that differ, by code; {@code SUM} is the last
   * @param then the version of the program that made the report
   * @param now the version of this one
   */
  record Differs(List<String> differing, List<String> codes, String then, String now)
      implements RebuildAnswer {
    public Differs {
      differing = List.copyOf(differing);
      codes = List.copyOf(codes);
    }
  }

  /** What it was made from is no longer accepted: by a later program's rules. */
  record Rejected(List<Reason> reasons) implements RebuildAnswer {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }

  /** Something that it was made from isn't in the archive any more. */
  record Lost(List<String> files) implements RebuildAnswer {
    public Lost {
      files = List.copyOf(files);
    }
  }

  /**
   * Something that it was made from was kept long enough, and taken away.
   *
   * @param files what isn't there any more
   * @param at when the last of it was taken away
   */
  record Purged(List<String> files, Instant at) implements RebuildAnswer {
    public Purged {
      files = List.copyOf(files);
    }
  }

  /** It is from before it was kept what reports are made from. */
  record NothingKept() implements RebuildAnswer {}

  /** The run has no report. */
  record NoReport() implements RebuildAnswer {}

  /** There is no such run. */
  record Unknown() implements RebuildAnswer {}
}
