package no.sioadapter.web.store;

import jakarta.persistence.PersistenceException;
import java.util.function.IntSupplier;

/** The place after the last event: of several who add at once, the database's key lets one. */
final class NextPlace {
  private NextPlace() {}

  /**
   * Adds there.
   *
   * @param after how many events there are, as the caller knows
   * @param count how many there are
   * @param insert fails where the place is taken
   * @return whether it was added: not where somebody else has added something since
   * @throws PersistenceException where the database refuses for another reason
   */
  static boolean take(int after, IntSupplier count, Runnable insert) {
    if (count.getAsInt() != after) {
      return false;
    }
    try {
      insert.run();
      return true;
    } catch (PersistenceException failure) {
      if (count.getAsInt() == after) {
        throw failure;
      }
      return false;
    }
  }
}
