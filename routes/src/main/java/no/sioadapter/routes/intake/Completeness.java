package no.sioadapter.routes.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * When a file in an inbox may be taken: when it is whole and has lain still, or when it has lain
 * still for so long that nobody will finish it (then it is taken to be refused).
 *
 * @param settle how long a whole file must have lain still
 * @param patience how long to wait for one that isn't whole
 */
record Completeness(Clock clock, Duration settle, Duration patience) {
  boolean ready(Path file) throws IOException {
    Duration still = Duration.between(Files.getLastModifiedTime(file).toInstant(), clock.instant());
    Parcel parcel = Parcel.of(file);
    return switch (parcel.kind()) {
      case TEMPORARY, PAIRED -> false;
      case ZIP, XML, SIGNAL -> isSettled(still) && (whole(parcel) || isGivenUp(still));
      case FOREIGN -> isGivenUp(still);
    };
  }

  /** Whether all of the delivery is there. */
  boolean whole(Parcel parcel) throws IOException {
    return switch (parcel.kind()) {
      case ZIP -> WholeFile.zip(parcel.contents().get(0));
      case XML -> WholeFile.xml(parcel.contents().get(0));
      case SIGNAL -> parcel.hasDecisions();
      case TEMPORARY, PAIRED, FOREIGN -> false;
    };
  }

  /** A time ahead of ours is another clock's: that it stopped growing is seen otherwise. */
  private boolean isSettled(Duration still) {
    return still.isNegative() || still.compareTo(settle) >= 0;
  }

  private boolean isGivenUp(Duration still) {
    return still.compareTo(patience) >= 0;
  }
}
