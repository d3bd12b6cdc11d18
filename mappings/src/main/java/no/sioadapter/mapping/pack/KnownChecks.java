package no.sioadapter.mapping.pack;

import static no.sioadapter.mapping.pack.KnownCheck.Limit.DAY;
import static no.sioadapter.mapping.pack.KnownCheck.Limit.NUMBER;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Severity;

/** The checks that the program has, by code. */
public final class KnownChecks {
  private final Map<CheckCode, KnownCheck> byCode = new TreeMap<>();

  private KnownChecks(Collection<KnownCheck> checks) {
    checks.forEach(each -> byCode.put(each.code(), each));
  }

  /** Exactly these. */
  public static KnownChecks of(Collection<KnownCheck> checks) {
    return new KnownChecks(checks);
  }

  /** The program's own. */
  public static KnownChecks ofTheProgram() {
    return of(FirstSet.checks());
  }

  /** A check by its code. */
  Optional<KnownCheck> find(CheckCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All of them, by code. */
  Collection<KnownCheck> all() {
    return byCode.values();
  }

  private static final class FirstSet {
    private static final String MUST_RUN =
        "V01 V02 V05 V07 V08 V09 V10 V11 R01 R07 R10 A03 M01 M02 M03 M04 M05";
    private static final String FREE =
        "F01 F02 F03 F04 F05 F06 F07 F08 V03 V04 V12 R06 R08 R09 A01 A02 A04 M06"
            + " T01 T02 T03 T04 T05 T06 T07 P01 P02";

    static Collection<KnownCheck> checks() {
      Map<String, KnownCheck> all = new TreeMap<>();
      for (String each : MUST_RUN.split(" ", -1)) {
        all.put(each, new KnownCheck(new CheckCode(each), Severity.ERROR, Map.of()));
      }
      for (String each : FREE.split(" ", -1)) {
        all.put(each, new KnownCheck(new CheckCode(each), Severity.INFORMATION, Map.of()));
      }
      limited(all, "V06", Map.of("earliest", DAY, "latest", DAY));
      limited(all, "R02", Map.of("hours", NUMBER));
      limited(all, "R03", Map.of("hours", NUMBER));
      limited(all, "R04", Map.of("days", NUMBER));
      limited(all, "R05", Map.of("places", NUMBER));
      return all.values();
    }

    private static void limited(
        Map<String, KnownCheck> all, String code, Map<String, KnownCheck.Limit> limits) {
      all.put(code, new KnownCheck(new CheckCode(code), Severity.INFORMATION, limits));
    }
  }
}
