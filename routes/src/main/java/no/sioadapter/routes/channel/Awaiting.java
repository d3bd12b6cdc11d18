package no.sioadapter.routes.channel;

import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.DispatchState;

/** What a channel asks the other side about by itself. */
@FunctionalInterface
public interface Awaiting {
  /** What was sent over a channel, or may have been, and isn't answered for good. */
  List<Dispatch> tried(MunicipalityNumber municipality, ChannelName channel);

  /** As the ledger has it: also where a try failed, since the receiver may have the report. */
  static Awaiting of(DispatchLedger ledger) {
    return (municipality, channel) ->
        ledger.open().stream()
            .filter(each -> each.id().report().municipality().equals(municipality))
            .filter(each -> each.id().channel().equals(channel))
            .filter(Awaiting::wasTried)
            .toList();
  }

  private static boolean wasTried(Dispatch dispatch) {
    DispatchState state = dispatch.state();
    return state == DispatchState.SENT
        || state == DispatchState.RECEIVED
        || state == DispatchState.PARKED
        || dispatch.tries() > 0;
  }
}
