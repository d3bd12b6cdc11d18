package no.sioadapter.routes.channel.drop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of receipts, looked into once for all channels that share it, however many
 * municipalities' they are. Each takes those that name its municipality, and those that name none.
 */
final class ReceiptBox {
  private static final int MOST_BYTES = 1_000_000;
  private static final Pattern NUMBERED = Pattern.compile("sio-([0-9]{4})-.*");
  private static final String ANYBODYS = "";

  private final Drop drop;
  private final List<ReceiptPoll> polls = new CopyOnWriteArrayList<>();

  ReceiptBox(Drop drop) {
    this.drop = drop;
  }

  /** Looks for this channel too from now on. */
  void join(ReceiptPoll poll) {
    polls.add(poll);
  }

  /**
   * What is new, each read when it is asked for; nothing where the folder can't be looked into, and
   * then that is said at every channel.
   */
  Iterator<ReceiptPoll.Found> fresh() {
    List<ReceiptPoll> asking = List.copyOf(polls);
    Map<String, List<Drop.Entry>> byNumber;
    try {
      byNumber = byNumber(drop.receipts());
    } catch (DropFailure failure) {
      asking.forEach(poll -> poll.couldNotLook(failure.trouble()));
      return new Fresh(List.of(), List.of());
    }
    List<Waiting> waiting = new ArrayList<>();
    for (ReceiptPoll poll : asking) {
      List<Drop.Entry> entries =
          Stream.of(poll.municipality().value(), ANYBODYS)
              .flatMap(whose -> byNumber.getOrDefault(whose, List.of()).stream())
              .toList();
      poll.fresh(entries).forEach(entry -> waiting.add(new Waiting(poll, entry)));
    }
    return new Fresh(asking, waiting);
  }

  private static Map<String, List<Drop.Entry>> byNumber(List<Drop.Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.name().endsWith(".xml") && !entry.name().startsWith("."))
        .collect(Collectors.groupingBy(entry -> number(entry.name())));
  }

  private static String number(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    return numbered.matches() ? numbered.group(1) : ANYBODYS;
  }

  private record Waiting(ReceiptPoll poll, Drop.Entry entry) {}

  /** One is held at a time: after a restart all are new, and there may be thousands. */
  private final class Fresh implements Iterator<ReceiptPoll.Found> {
    private final Set<ReceiptPoll> wellSoFar;
    private final Deque<Waiting> waiting;
    private Optional<ReceiptPoll.Found> next = Optional.empty();

    Fresh(List<ReceiptPoll> asking, List<Waiting> waiting) {
      this.wellSoFar = new LinkedHashSet<>(asking);
      this.waiting = new ArrayDeque<>(waiting);
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && !waiting.isEmpty()) {
        next = read(waiting.remove());
      }
      if (next.isEmpty()) {
        wellSoFar.forEach(ReceiptPoll::looked);
        wellSoFar.clear();
      }
      return next.isPresent();
    }

    @Override
    public ReceiptPoll.Found next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      ReceiptPoll.Found found = next.orElseThrow();
      next = Optional.empty();
      return found;
    }

    private Optional<ReceiptPoll.Found> read(Waiting file) {
      try {
        byte[] bytes = drop.receipt(file.entry().name(), MOST_BYTES);
        return Optional.of(file.poll().found(file.entry(), bytes));
      } catch (DropFailure failure) {
        if (failure.isOfTheFile()) {
          trouble(file.poll(), failure);
        } else {
          // the line is gone: none of the others can be read either
          List.copyOf(wellSoFar).forEach(poll -> trouble(poll, failure));
          waiting.clear();
        }
        return Optional.empty();
      }
    }

    private void trouble(ReceiptPoll poll, DropFailure failure) {
      poll.couldNotLook(failure.trouble());
      wellSoFar.remove(poll);
    }
  }
}
