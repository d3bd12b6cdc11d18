package no.sioadapter.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The decisions of both systems as they come together, and what the sheet still lacks. */
final class Plan {
  private final Remaining remaining = Remaining.ofTheSheet();
  private final List<DemoDecision> gerica = new ArrayList<>();
  private final List<DemoDecision> profil = new ArrayList<>();
  private int gericaNumber = 10_000;
  private int profilNumber = 1_000;

  Remaining remaining() {
    return remaining;
  }

  void gerica(DemoDecision decision) {
    remaining.take(decision);
    gerica.add(decision);
  }

  void profil(DemoDecision decision) {
    remaining.take(decision);
    profil.add(decision);
  }

  /** Above those of {@link GericaCases}. */
  String nextGericaNumber() {
    return "V-" + ++gericaNumber;
  }

  /** The year, and a number below those of {@link ProfilCases}. */
  String nextProfilNumber(LocalDate from) {
    return from.getYear() + "/" + ++profilNumber;
  }

  List<DemoDecision> inGerica() {
    return List.copyOf(gerica);
  }

  List<DemoDecision> inProfil() {
    return List.copyOf(profil);
  }
}
