package no.sioadapter.routes.channel.eformidling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchState;
import no.sioadapter.routes.channel.Awaiting;
import no.sioadapter.routes.channel.TransportState;
import no.sioadapter.routes.channel.Trouble;
import no.sioadapter.routes.channel.TroubleText;

/** What becomes of messages that have gone out; where all goes well there is nothing to tell. */
record StatusFollower(
    EformidlingSettings settings, Point point, TroubleText words, Awaiting awaiting) {
  List<TransportState> states() {
    List<TransportState> states = new ArrayList<>();
    for (Dispatch each : awaiting.tried(settings.municipality(), settings.name())) {
      if (each.state() == DispatchState.SENT) {
        lost(each).ifPresent(states::add);
      }
    }
    return states;
  }

  /** The last message counts: those before it have failed. */
  private Optional<TransportState> lost(Dispatch dispatch) {
    Optional<TransportState> lost = Optional.empty();
    for (MessageId id = MessageId.first(dispatch.order());
        id.number() <= MessageId.MOST;
        id = id.next()) {
      MessageStatus status = MessageSender.status(point.statuses(id)).orElse(MessageStatus.NONE);
      if (status == MessageStatus.NONE) {
        return lost;
      }
      lost = status.isLost() ? Optional.of(state(dispatch, id, status)) : Optional.empty();
    }
    return lost;
  }

  private TransportState state(Dispatch dispatch, MessageId id, MessageStatus status) {
    boolean expired = status == MessageStatus.LEVETID_UTLOPT;
    Trouble trouble =
        expired
            ? new Trouble.MessageExpired(id.toString())
            : new Trouble.MessageFailed(id.toString());
    return new TransportState(dispatch.id(), Optional.of(words.of(trouble)), expired);
  }
}
