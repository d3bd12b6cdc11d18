package no.sioadapter.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the municipality grants at home, by the SIO code that it is mapped to (home-menu.csv). */
final class HomeMenu {
  /** The SIO "code" of what stands outside on purpose. */
  static final String OUTSIDE = "-";

  private static final Pattern CHOICES = Pattern.compile("\\|");
  private final Map<String, List<Offer>> offers = new HashMap<>();

  HomeMenu() {
    for (List<String> row : Tables.read("home-menu.csv")) {
      offers.computeIfAbsent(row.get(0), code -> new ArrayList<>()).add(offer(row));
    }
  }

  List<Offer> of(String sioCode) {
    return offers.getOrDefault(sioCode, List.of());
  }

  private static Offer offer(List<String> row) {
    String[] sioCodes = row.get(0).equals(OUTSIDE) ? new String[0] : new String[] {row.get(0)};
    return new Offer(
        Service.home(row.get(1), row.get(2), row.get(3), "", sioCodes).staffed(row.get(7)),
        Cohort.valueOf(row.get(4)),
        choices(row.get(5)),
        choices(row.get(6)).stream().map(Shift::valueOf).toList(),
        choices(row.get(8)).stream().map(BigDecimal::new).toList());
  }

  private static List<String> choices(String cell) {
    return List.of(CHOICES.split(cell, -1));
  }
}
