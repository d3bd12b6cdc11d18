package no.sioadapter.routes.channel.eformidling;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.sioadapter.report.ReportId;

/**
 * The standard business document (SBD): who sends what to whom. It goes unencrypted, so it has the
 * municipality, the quarter and the version, and neither a figure nor anything of a person.
 */
record Envelope(EformidlingSettings settings, MessageId message, OffsetDateTime now) {
  static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

  /** The SBD as JSON. */
  byte[] json() {
    ObjectNode sbd = new JsonMapper().createObjectNode();
    ObjectNode header = sbd.putObject("standardBusinessDocumentHeader");
    header.put("headerVersion", "1.0");
    ArrayNode receivers = header.putArray("receiver");
    receivers
        .addObject()
        .putObject("identifier")
        .put("authority", "iso6523-actorid-upis")
        .put("value", "0192:" + settings.receiver());
    header
        .putObject("documentIdentification")
        .put("standard", settings.document().standard())
        .put("typeVersion", settings.document().version())
        .put("instanceIdentifier", message.toString())
        .put("type", settings.document().type())
        .put("creationDateAndTime", now.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    header
        .putObject("businessScope")
        .putArray("scope")
        .addObject()
        .put("type", "ConversationId")
        .put("instanceIdentifier", message.toString())
        .put("identifier", settings.process());
    business(sbd.putObject(settings.document().type()));
    return sbd.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void business(ObjectNode body) {
    if (settings.document() == EformidlingSettings.Document.AVTALT) {
      ReportId report = message.order().id().report();
      body.put("identifier", settings.agreed())
          .putObject("content")
          .put("kommunenummer", report.municipality().toString())
          .put("kvartal", report.quarter().toString())
          .put("versjon", report.version());
    }
  }
}
