package no.sioadapter.routes.dispatch;

import java.time.Duration;
import no.sioadapter.dispatch.BackOff;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.ReceiptShelf;
import no.sioadapter.routes.channel.ChannelSource;

/**
 * How a server sends.
 *
 * @param period how often to look for what is due
 * @param listener is told of every try
 */
public record DispatchSetup(
    ChannelSource source,
    DispatchLedger ledger,
    ReceiptShelf shelf,
    BackOff backOff,
    Duration period,
    DispatchListener listener) {}
