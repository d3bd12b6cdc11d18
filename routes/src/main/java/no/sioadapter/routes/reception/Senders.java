package no.sioadapter.routes.reception;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.decision.MunicipalityNumber;

/**
 * Which municipalities' reports a sender may hand in.
 *
 * @param allowed by sender; empty where nobody is told apart, so that everybody may
 */
public record Senders(Map<String, Numbers> allowed) {
  private static final String ALL = "*";

  public Senders {
    allowed = Map.copyOf(allowed);
  }

  /**
   * A sender's municipalities.
   *
   * @param all whether all of them
   */
  public record Numbers(boolean all, Set<MunicipalityNumber> numbers) {
    public Numbers {
      numbers = Set.copyOf(numbers);
    }

    private boolean has(MunicipalityNumber number) {
      return all || numbers.contains(number);
    }
  }

  /** Reads {@code oidc:os=1243, felles=1243+1241, direktorat=*}; empty where it isn't so. */
  public static Optional<Senders> parse(String setting) {
    Map<String, Numbers> allowed = new HashMap<>();
    for (String each : setting.split(",", -1)) {
      int equals = each.lastIndexOf('=');
      String sender = equals < 0 ? "" : each.substring(0, equals).strip();
      Optional<Numbers> numbers = numbers(each.substring(equals + 1).strip());
      if (sender.isEmpty() || numbers.isEmpty() || allowed.containsKey(sender)) {
        return Optional.empty();
      }
      allowed.put(sender, numbers.get());
    }
    return Optional.of(new Senders(allowed));
  }

  private static Optional<Numbers> numbers(String text) {
    Set<MunicipalityNumber> numbers = new HashSet<>();
    if (text.equals(ALL)) {
      return Optional.of(new Numbers(true, numbers));
    }
    for (String each : text.split("\\+", -1)) {
      Optional<MunicipalityNumber> number = MunicipalityNumber.parse(each.strip());
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.get());
    }
    return Optional.of(new Numbers(false, numbers));
  }

  /** Whether the sender may hand in that municipality's reports. */
  public boolean may(String sender, MunicipalityNumber municipality) {
    if (allowed.isEmpty()) {
      return true;
    }
    Numbers numbers = allowed.get(sender);
    return numbers != null && numbers.has(municipality);
  }
}
