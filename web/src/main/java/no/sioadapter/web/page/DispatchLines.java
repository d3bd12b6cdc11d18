package no.sioadapter.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchState;
import no.sioadapter.dispatch.KeptReceipt;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.web.rest.ChannelView;
import no.sioadapter.web.rest.DispatchView;
import no.sioadapter.web.rest.ReasonView;

/** Dispatches and receipts as the page shows them. */
record DispatchLines(Words words) {
  DispatchLine line(Dispatch dispatch) {
    return new DispatchLine(
        dispatch.id().report().name(),
        dispatch.id().channel().value(),
        words.say("state." + DispatchView.state(dispatch)),
        words.time(dispatch.changedAt()),
        remarks(dispatch));
  }

  AsideLine line(KeptReceipt receipt) {
    String fate = receipt.fate().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new AsideLine(
        receipt.name(),
        receipt.municipality().value(),
        receipt.channel().value(),
        words.time(receipt.at()),
        words.say("dispatches.fate." + fate));
  }

  /** Those that something stands in the way of. */
  List<ChannelLine> obstructed(List<ChannelView> channels) {
    return channels.stream()
        .filter(channel -> !channel.obstacles().isEmpty())
        .map(
            channel ->
                new ChannelLine(
                    channel.municipality(),
                    Optional.ofNullable(channel.name())
                        .orElseGet(() -> words.say("dispatches.all-channels")),
                    channel.obstacles().stream().map(ReasonView::text).toList()))
        .toList();
  }

  private List<String> remarks(Dispatch dispatch) {
    List<String> remarks = new ArrayList<>();
    dispatch.trouble().ifPresent(reason -> remarks.add(reason.text()));
    if (dispatch.state() == DispatchState.QUEUED && dispatch.tries() > 0) {
      remarks.add(words.say("dispatches.next", "time", words.time(dispatch.nextTry())));
    }
    dispatch.answer().map(Receipt::remarks).orElse(List.of()).stream()
        .map(each -> each.code() + ": " + each.text())
        .forEach(remarks::add);
    return remarks;
  }
}
