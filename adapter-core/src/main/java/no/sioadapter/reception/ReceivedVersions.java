package no.sioadapter.reception;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.sioadapter.receipt.Receipt;

/**
 * What a receiver has of one municipality's quarter. Nothing in it is ever overwritten; what counts
 * is derived.
 *
 * @param kept in the order in which they came
 */
public record ReceivedVersions(List<Kept> kept) {
  public ReceivedVersions {
    kept = List.copyOf(kept);
  }

  /** Nothing yet. */
  public static ReceivedVersions none() {
    return new ReceivedVersions(List.of());
  }

  /**
   * One that was handed in.
   *
   * @param outcome what the receiver has said of it
   */
  public record Kept(int version, String manifestSha256, Receipt.Outcome outcome) {}

  /** Where a version stands. */
  public enum State {
    /** Not judged yet. */
    RECEIVED,
    /** It counts. */
    ACCEPTED,
    /** It counted until a later version did. */
    SUPERSEDED,
    /** It never counted. */
    REJECTED
  }

  /** The one that counts: of the accepted, the highest version. */
  public Optional<Kept> counting() {
    return kept.stream()
        .filter(each -> each.outcome() == Receipt.Outcome.ACCEPTED)
        .max(Comparator.comparingInt(Kept::version));
  }

  /** The same content under the same version, where that came before. */
  public Optional<Kept> same(int version, String manifestSha256) {
    return kept.stream()
        .filter(each -> each.version() == version && each.manifestSha256().equals(manifestSha256))
        .findFirst();
  }

  /** Whether that version came before with other content, whatever was said of it. */
  public boolean taken(int version, String manifestSha256) {
    return kept.stream()
        .anyMatch(
            each -> each.version() == version && !each.manifestSha256().equals(manifestSha256));
  }

  /** The highest version before this one that ever came; empty where none did. */
  public Optional<Integer> before(int version) {
    return kept.stream().map(Kept::version).filter(each -> each < version).max(Integer::compare);
  }

  /** Where one of them stands now. */
  public State state(Kept one) {
    return switch (one.outcome()) {
      case RECEIVED -> State.RECEIVED;
      case REJECTED -> State.REJECTED;
      case ACCEPTED ->
          counting().filter(one::equals).isPresent() ? State.ACCEPTED : State.SUPERSEDED;
    };
  }
}
