package no.sioadapter.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a server is killed: so far into a phase.
 *
 * @param part of the phase's length in an undisturbed run; 0 to 1
 */
record KillMoment(Phase phase, double part) {
  /** What the server is at, by what it leaves on the disk; a phase lasts until the next begins. */
  enum Phase {
    /** From the process's beginning. */
    START_UP {
      @Override
      boolean hasBegun(Places places) {
        return true;
      }
    },
    /** From the first content in the archive. */
    INTAKE {
      @Override
      boolean hasBegun(Places places) throws IOException {
        return count(places.data().resolve("archive")) > places.archivedBefore();
      }
    },
    /** From the first run's work folder. */
    RUN {
      @Override
      boolean hasBegun(Places places) throws IOException {
        return has(places.data().resolve("work"), "run-")
            || has(places.data().resolve("reports"), "");
      }
    },
    /** From the first whole report: it is approved by people. */
    PUBLISHED {
      @Override
      boolean hasBegun(Places places) throws IOException {
        for (String number : ThreeMunicipalities.NUMBERS) {
          Path reports = places.data().resolve("reports").resolve(number + "/2019Q1");
          if (Files.exists(reports.resolve("sio-" + number + "-2019Q1-v1.manifest.json"))) {
            return true;
          }
        }
        return false;
      }
    },
    /** From the first file in the outbox. */
    HAND_OVER {
      @Override
      boolean hasBegun(Places places) throws IOException {
        return anyIn(
            ThreeMunicipalities.NUMBERS.stream()
                .map(number -> places.data().resolve("outbox").resolve(number + "/2019Q1")));
      }
    },
    /** From the first file at a receiver's, whole or not. */
    SENDING {
      @Override
      boolean hasBegun(Places places) throws IOException {
        return anyIn(places.receivers().stream().map(Receiver::drop));
      }
    },
    /** From the first receipt. */
    RECEIPTS {
      @Override
      boolean hasBegun(Places places) throws IOException {
        return anyIn(places.receivers().stream().map(Receiver::receipts));
      }
    };

    abstract boolean hasBegun(Places places) throws IOException;
  }

  /**
   * Where things lie.
   *
   * @param archivedBefore how much lies in the archive before anything came in
   */
  record Places(Path data, List<Receiver> receivers, long archivedBefore) {}

  private static boolean anyIn(Stream<Path> folders) throws IOException {
    for (Path folder : (Iterable<Path>) folders::iterator) {
      if (has(folder, "")) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Path folder, String beginning) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(each -> each.getFileName().toString().startsWith(beginning));
    }
  }

  private static long count(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
