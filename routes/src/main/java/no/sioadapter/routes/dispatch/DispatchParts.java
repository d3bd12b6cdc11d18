package no.sioadapter.routes.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.BackOff;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.ReceiptShelf;
import no.sioadapter.routes.channel.ChannelKind;
import no.sioadapter.routes.channel.ChannelSource;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.municipality.Municipalities;
import no.sioadapter.text.Language;

/**
 * What sending needs from outside.
 *
 * @param standard the channel of a municipality that names none
 * @param period how often to look for what is due
 * @param language of what isn't any one channel's
 */
public record DispatchParts(
    DataFolders folders,
    Municipalities municipalities,
    ChannelSource source,
    List<ChannelKind> kinds,
    Function<MunicipalityNumber, ChannelSettings> standard,
    DispatchLedger ledger,
    ReceiptShelf shelf,
    BackOff backOff,
    Duration period,
    Clock clock,
    Language language,
    DispatchListener listener) {
  public DispatchParts {
    kinds = List.copyOf(kinds);
  }
}
