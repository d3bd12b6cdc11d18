package no.sioadapter.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import no.sioadapter.code.SioCode;
import no.sioadapter.count.Units;
import no.sioadapter.engine.Flow;
import no.sioadapter.engine.Move;
import no.sioadapter.engine.WhatIfOutcome;
import no.sioadapter.report.Counts;
import no.sioadapter.report.QuarterDifference;

/**
 * What another mapping table would change, as one JSON object: {@code before} and {@code after},
 * {@code codes} (all, also those that stay), {@code moved}, {@code flows} and the first {@code
 * decisions}. Units of a decision are exact fractions.
 */
final class WhatIfJson {
  private WhatIfJson() {}

  static void print(PrintWriter out, WhatIfOutcome.Compared compared, List<Move> moves) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonEnding.generator(text)) {
      json.writeStartObject();
      QuarterDifference difference = compared.difference();
      whole(json, "before", difference.before());
      whole(json, "after", difference.after());
      json.writeArrayFieldStart("codes");
      for (QuarterDifference.Line line : difference.lines()) {
        json.writeStartObject();
        json.writeStringField("code", line.code().code().value());
        json.writeNumberField("unitPrice", line.unitPrice());
        figures(json, "before", line.before());
        figures(json, "after", line.after());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField("moved", compared.moved());
      json.writeArrayFieldStart("flows");
      for (Flow flow : compared.flows()) {
        json.writeStartObject();
        codes(json, "from", flow.from());
        codes(json, "to", flow.to());
        json.writeNumberField("decisions", flow.decisions());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("decisions");
      for (Move move : moves) {
        json.writeStartObject();
        json.writeStringField("number", Masked.text(move.number().value()));
        json.writeStringField("localCode", Masked.text(move.service().localCode().value()));
        json.writeStringField("unit", Masked.text(move.service().unit()));
        given(json, "before", move.before());
        given(json, "after", move.after());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(text);
  }

  private static void whole(JsonGenerator json, String name, QuarterDifference.Whole whole)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("total", whole.total());
    json.writeNumberField("recipients", whole.recipients());
    Counts counts = whole.counts();
    json.writeNumberField("counted", counts.counted());
    json.writeNumberField("outside", counts.outside());
    json.writeNumberField("notInQuarter", counts.notInQuarter());
    json.writeNumberField("leftOut", counts.leftOut());
    json.writeEndObject();
  }

  private static void figures(JsonGenerator json, String name, QuarterDifference.Figures figures)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("delivered", figures.delivered());
    json.writeNumberField("net", figures.net());
    json.writeNumberField("recipients", figures.recipients());
    json.writeEndObject();
  }

  private static void codes(JsonGenerator json, String name, List<SioCode> codes)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (SioCode code : codes) {
      json.writeString(code.value());
    }
    json.writeEndArray();
  }

  private static void given(JsonGenerator json, String name, Map<SioCode, Units> units)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<SioCode, Units> each : units.entrySet()) {
      json.writeStringField(each.getKey().value(), each.getValue().fraction());
    }
    json.writeEndObject();
  }
}
