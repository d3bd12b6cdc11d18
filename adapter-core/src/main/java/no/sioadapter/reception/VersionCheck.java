package no.sioadapter.reception;

import java.util.Map;
import java.util.Optional;
import no.sioadapter.report.stated.About;
import no.sioadapter.report.stated.StatedReport;

/** Whether a version may come after what came before it. */
final class VersionCheck {
  private static final String FIRST = "-";

  private final ReceivedVersions earlier;
  private final Objections objections;

  VersionCheck(ReceivedVersions earlier, Objections objections) {
    this.earlier = earlier;
    this.objections = objections;
  }

  /** Nothing is overwritten, and nothing that counts is followed by something older. */
  void check(int version, String manifestSha256) {
    if (earlier.taken(version, manifestSha256)) {
      objections.add(Fault.VERSION_TAKEN, About.VERSION.path(), Map.of("version", version));
    }
    earlier
        .counting()
        .filter(counting -> counting.version() > version)
        .ifPresent(
            counting ->
                objections.add(
                    Fault.OUTDATED,
                    About.VERSION.path(),
                    Map.of("version", version, "counting", counting.version())));
  }

  /** A sender numbers its drafts too, so that a version may follow one that never came. */
  void follows(StatedReport report, int version) {
    String said = report.about().getOrDefault(About.SUPERSEDES, FIRST);
    Optional<Integer> before = earlier.before(version);
    if (!said.equals(FIRST) && Integer.parseInt(said) >= version) {
      objections.add(Fault.SUPERSEDES_WRONG, About.SUPERSEDES.path(), Map.of("said", said));
    } else if (!said.equals(before.map(String::valueOf).orElse(FIRST))) {
      objections.add(
          Fault.SUPERSEDES_OTHER,
          said.equals(FIRST) ? About.VERSION.path() : About.SUPERSEDES.path(),
          Map.of("said", said, "before", before.map(String::valueOf)));
    }
  }
}
