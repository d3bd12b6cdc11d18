package no.sioadapter.mapping.rollover;

import java.util.List;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.mapping.table.TableRow;

/** Something in a table that the turn of the year touches, for somebody to look at. */
public sealed interface WorkItem {
  /** The row as it was. */
  TableRow row();

  /** Whether somebody must decide before the table is right; the others only tell. */
  boolean isOpen();

  /** The target is gone, and the row ends with the old year. */
  record Lost(TableRow row, SioCode code) implements WorkItem {
    @Override
    public boolean isOpen() {
      return true;
    }
  }

  /**
   * The target was split, and the row doesn't say where it belongs.
   *
   * @param candidates the codes that it could be
   * @param stays whether the row goes on with the old code, which the new year has too; else it
   *     ends with the old year
   */
  record Split(TableRow row, SioCode code, List<SioCode> candidates, boolean stays)
      implements WorkItem {
    public Split {
      candidates = List.copyOf(candidates);
    }

    @Override
    public boolean isOpen() {
      return true;
    }
  }

  /** The row goes on with another code. */
  record Moved(TableRow row, SioCode code, SioCode successor, Ground ground) implements WorkItem {
    @Override
    public boolean isOpen() {
      return ground == Ground.SAME_NAME;
    }
  }

  /**
   * The row goes on with a code that several have become.
   *
   * @param others the other codes that became it
   */
  record Merged(TableRow row, SioCode code, SioCode successor, List<SioCode> others)
      implements WorkItem {
    public Merged {
      others = List.copyOf(others);
    }

    @Override
    public boolean isOpen() {
      return false;
    }
  }

  /** The row's code is counted in another unit from now on. */
  record UnitChanged(TableRow row, SioCode code, UnitKind unit) implements WorkItem {
    @Override
    public boolean isOpen() {
      return true;
    }
  }
}
