package no.sioadapter.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The waivers that hold on a day, by check. */
public final class Waivers {
  private final Map<CheckCode, List<Waiver>> byCheck;

  private Waivers(Map<CheckCode, List<Waiver>> byCheck) {
    this.byCheck = byCheck;
  }

  /** Those of them that haven't expired on this day. */
  public static Waivers on(LocalDate day, List<Waiver> waivers) {
    return new Waivers(
        waivers.stream()
            .filter(waiver -> !waiver.lastDay().isBefore(day))
            .collect(Collectors.groupingBy(Waiver::check)));
  }

  /** The first waiver that covers this check's finding about this. */
  public Optional<Waiver> find(CheckCode check, Subject subject) {
    List<Waiver> ofCheck = byCheck.get(check);
    return ofCheck == null
        ? Optional.empty()
        : ofCheck.stream().filter(waiver -> waiver.scope().covers(subject)).findFirst();
  }
}
