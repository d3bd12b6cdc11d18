package no.sioadapter.routes.channel.drop;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The folders of receipts that are looked into one after another, over what a lane shares. */
final class ReceiptRound {
  private final Map<String, ReceiptBox> boxes = new LinkedHashMap<>();

  /**
   * Looks for this channel too from now on.
   *
   * @param place where its receipts lie: the first channel of a place looks for all that join there
   */
  synchronized void join(String place, Drop drop, ReceiptPoll poll) {
    boxes.computeIfAbsent(place, each -> new ReceiptBox(drop)).join(poll);
  }

  /** What is new, each folder looked into when the one before it has been gone through. */
  synchronized Iterator<ReceiptPoll.Found> fresh() {
    Iterator<ReceiptBox> places = List.copyOf(boxes.values()).iterator();
    return new Iterator<>() {
      private Iterator<ReceiptPoll.Found> here = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!here.hasNext() && places.hasNext()) {
          here = places.next().fresh();
        }
        return here.hasNext();
      }

      @Override
      public ReceiptPoll.Found next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return here.next();
      }
    };
  }
}
