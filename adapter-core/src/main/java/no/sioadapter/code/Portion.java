package no.sioadapter.code;

/** How much of a decision goes to one part of a mapping. */
public sealed interface Portion {
  /** The whole of the decision's own amount. */
  Portion WHOLE = new Share(Share.WHOLE);

  /**
   * A share of the decision's own amount.
   *
   * @param hundredths hundredths of a percent, 1–10 000
   */
  record Share(int hundredths) implements Portion {
    /** 100 %. */
    public static final int WHOLE = 10_000;

    public Share {
      if (hundredths < 1 || hundredths > WHOLE) {
        throw new IllegalArgumentException("share out of range: " + hundredths);
      }
    }
  }

  /**
   * A fixed amount of hours a week, whatever the decision's own amount is.
   *
   * @param tenThousandths ten-thousandths of an hour a week, 1–1 680 000 (168 h)
   */
  record FixedHours(int tenThousandths) implements Portion {
    private static final int WEEK = 1_680_000;

    public FixedHours {
      if (tenThousandths < 1 || tenThousandths > WEEK) {
        throw new IllegalArgumentException("hours a week out of range: " + tenThousandths);
      }
    }
  }
}
