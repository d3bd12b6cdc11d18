package no.sioadapter.routes.channel.drop;

import java.util.List;
import java.util.OptionalLong;

/**
 * A folder for reports and one for receipts, wherever they lie. Each method may find that it can't
 * work, and says why.
 */
interface Drop {
  /** A file that lies among the receipts. */
  record Entry(String name, long size, long changed) {}

  /** How big a file of the drop folder is; empty where there is none of that name. */
  OptionalLong size(String name) throws DropFailure;

  /** A file of the drop folder. */
  byte[] read(String name) throws DropFailure;

  /** Writes a file into the drop folder; one of that name is written over. */
  void write(String name, byte[] bytes) throws DropFailure;

  /** Gives a file of the drop folder another name, in one step. */
  void rename(String from, String to) throws DropFailure;

  /** What lies among the receipts; nothing where their folder isn't there yet. */
  List<Entry> receipts() throws DropFailure;

  /**
   * One of them.
   *
   * @param most bytes to read; of more, the first
   */
  byte[] receipt(String name, int most) throws DropFailure;
}
