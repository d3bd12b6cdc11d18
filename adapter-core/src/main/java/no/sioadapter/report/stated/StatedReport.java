package no.sioadapter.report.stated;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.period.Quarter;

/**
 * What a report's XML says: it holds to the schema, and nothing else of it is known to be true.
 *
 * @param about what it says that other files say too
 * @param total whole kroner
 * @param recipients S01
 */
public record StatedReport(
    Map<About, String> about,
    Head head,
    boolean preview,
    List<Line> lines,
    BigDecimal total,
    long recipients,
    List<Payment> payments,
    List<Addition> additions,
    Counts counts) {
  public StatedReport {
    about = Map.copyOf(about);
    lines = List.copyOf(lines);
    payments = List.copyOf(payments);
    additions = List.copyOf(additions);
  }

  /**
   * What it was made with.
   *
   * @param key the part of the yearly units that a quarter is paid on account
   * @param ruleYear the year of the rules that it names
   * @param ruleSha256 the hash over those rules
   */
  public record Head(
      Quarter quarter,
      String municipalityName,
      String zone,
      String travelGroup,
      BigDecimal key,
      Instant created,
      int ruleYear,
      String ruleSha256) {}

  /** One code's line. */
  public record Line(
      SioCode code,
      UnitKind unit,
      boolean star,
      BigDecimal unitPrice,
      BigDecimal yearly,
      BigDecimal planned,
      BigDecimal delivered,
      BigDecimal byHand,
      BigDecimal change,
      BigDecimal net,
      long recipients) {
    /** A figure of it. */
    public BigDecimal figure(Figure figure) {
      return switch (figure) {
        case UNIT_PRICE -> unitPrice;
        case YEARLY -> yearly;
        case PLANNED -> planned;
        case DELIVERED -> delivered;
        case RECIPIENTS -> BigDecimal.valueOf(recipients);
        case CHANGE -> change;
        case NET -> net;
      };
    }
  }

  /** A row of the payment block, whole kroner. */
  public record Payment(String name, BigDecimal onAccount, BigDecimal correction, BigDecimal sum) {}

  /** Units entered by hand (I-18). */
  public record Addition(SioCode code, BigDecimal units, long recipients) {}

  /** Where decisions and absences ended (I-14). */
  public record Counts(
      long read,
      long counted,
      long outside,
      long notInQuarter,
      long leftOut,
      long absencesRead,
      long absencesUsed,
      long absencesLeftOut) {
    /** Whether each ended in one place. */
    public boolean addUp() {
      BigDecimal decisions = sum(counted, outside, notInQuarter, leftOut);
      return decisions.compareTo(BigDecimal.valueOf(read)) == 0
          && sum(absencesUsed, absencesLeftOut).compareTo(BigDecimal.valueOf(absencesRead)) == 0;
    }

    private static BigDecimal sum(long... parts) {
      BigDecimal sum = BigDecimal.ZERO;
      for (long part : parts) {
        sum = sum.add(BigDecimal.valueOf(part));
      }
      return sum;
    }
  }
}
