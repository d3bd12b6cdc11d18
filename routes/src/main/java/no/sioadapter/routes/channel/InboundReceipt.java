package no.sioadapter.routes.channel;

import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;

/** Something that came back on a municipality's channel and may be a receipt. */
public record InboundReceipt(
    MunicipalityNumber municipality, ChannelName channel, ReceiptFile file) {}
