package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.SioCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.RunCheck;
import no.sioadapter.quality.RunSummary;

/** A local code whose decisions went to unusually many SIO codes in the run. */
@Check(value = "M09", group = Group.MAPPING)
public final class LocalCodeSpread implements RunCheck {
  private final BigDecimal codes;

  /**
   * @param codes the most SIO codes of one local code that raise no question
   */
  LocalCodeSpread(@FromPack("codes") BigDecimal codes) {
    this.codes = codes;
  }

  @Override
  public void examine(RunSummary run, Findings findings) {
    for (RunSummary.Service service : run.services()) {
      if (BigDecimal.valueOf(service.codes().size()).compareTo(codes) > 0) {
        findings.add(
            service.first(),
            new Found(service.localCode(), service.codes().size(), codes, service.codes()));
      }
    }
  }

  /**
   * What the message names.
   *
   * @param number how many SIO codes it went to
   * @param limit the most that raise no question
   */
  public record Found(LocalCode localCode, int number, BigDecimal limit, List<SioCode> sioCodes)
      implements Details {
    public Found {
      sioCodes = List.copyOf(sioCodes);
    }
  }
}
