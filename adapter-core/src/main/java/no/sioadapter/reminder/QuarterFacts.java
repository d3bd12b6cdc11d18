package no.sioadapter.reminder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.approval.QuarterReports;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.ledger.MunicipalityQuarter;

/**
 * What is known of a quarter that may have to be reminded of.
 *
 * @param deadline empty where nobody says that there is one
 * @param rules whether the year's rules can be read
 * @param undelivered the systems that the quarter waits for
 * @param refused whether the last run that ended made no report
 * @param dispatches those of every version
 * @param receipting the channels that give receipts
 */
public record QuarterFacts(
    MunicipalityQuarter of,
    Optional<Deadline> deadline,
    boolean rules,
    List<SourceSystem> undelivered,
    boolean refused,
    QuarterReports reports,
    List<Dispatch> dispatches,
    Set<ChannelName> receipting) {
  public QuarterFacts {
    undelivered = List.copyOf(undelivered);
    dispatches = List.copyOf(dispatches);
    receipting = Set.copyOf(receipting);
  }
}
