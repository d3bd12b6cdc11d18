package no.sioadapter.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import no.sioadapter.code.LocalService;
import no.sioadapter.count.Units;
import no.sioadapter.engine.coverage.CoverageRow;
import no.sioadapter.rulepack.RulePack;

/** A local service with what its decisions come to, as members of a JSON object. */
final class ServiceJson {
  private final JsonGenerator json;
  private final int decimals;

  ServiceJson(JsonGenerator json, RulePack pack) {
    this.json = json;
    this.decimals = pack.counting().figureDecimals();
  }

  void write(CoverageRow row) throws IOException {
    LocalService service = row.service();
    json.writeStringField("system", service.system().id());
    json.writeStringField("localCode", Masked.text(service.localCode().value()));
    texts("names", service.names());
    if (service.serviceType().isPresent()) {
      json.writeNumberField("serviceType", service.serviceType().get());
    } else {
      json.writeNullField("serviceType");
    }
    json.writeStringField("unitKind", word(service.unitKind()));
    text("shift", service.shift().map(ServiceJson::word).orElse(""));
    text("staffingFactor", service.staffingFactor().map(Object::toString).orElse(""));
    text("place", service.place().map(ServiceJson::word).orElse(""));
    texts("units", service.units());
    json.writeStringField("fate", word(row.fate()));
    json.writeNumberField("decisions", row.decisions());
    json.writeStringField("firstDay", row.firstDay().toString());
    text("lastDay", row.lastDay().map(Object::toString).orElse(""));
    json.writeObjectFieldStart("withoutCode");
    units(row.withoutCode());
    json.writeEndObject();
    if (row.stake().isPresent()) {
      CoverageRow.Stake stake = row.stake().get();
      json.writeObjectFieldStart("stake");
      json.writeStringField("likely", stake.likely().map(Object::toString).orElse("-"));
      json.writeNumberField("kroner", stake.kroner());
      json.writeEndObject();
    } else {
      json.writeNullField("stake");
    }
  }

  /** Exact as a fraction, and as the figure of record. */
  void units(Units units) throws IOException {
    BigDecimal figure = units.figureOfRecord(decimals);
    json.writeStringField("exact", units.fraction());
    json.writeNumberField("figure", figure);
  }

  private void texts(String name, Iterable<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String each : texts) {
      json.writeString(Masked.text(each));
    }
    json.writeEndArray();
  }

  /** Empty text is null. */
  private void text(String name, String text) throws IOException {
    if (text.isEmpty()) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, text);
    }
  }

  /** A constant as the mapping table writes it. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
