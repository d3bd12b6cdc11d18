package no.sioadapter.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Units;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.engine.coverage.Coverage;
import no.sioadapter.engine.coverage.CoverageRow;

/**
 * The coverage as one JSON object: {@code exit}, {@code rows} in the order of weight, {@code
 * unlisted} decisions, {@code unused} rows of the table.
 */
final class CoverageJson {
  private final RunRequest request;

  CoverageJson(RunRequest request) {
    this.request = request;
  }

  void print(PrintWriter out, ExitStatus status, Coverage coverage) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonEnding.generator(text)) {
      json.writeStartObject();
      json.writeNumberField("exit", status.code());
      json.writeStringField("municipality", request.municipality().number().value());
      json.writeStringField("quarter", request.quarter().toString());
      json.writeArrayFieldStart("rows");
      for (CoverageRow row : coverage.rows()) {
        write(row, json);
      }
      json.writeEndArray();
      json.writeNumberField("unlisted", coverage.unlisted());
      json.writeArrayFieldStart("unused");
      for (MappingLine line : coverage.unused()) {
        json.writeStartObject();
        json.writeStringField("file", Masked.text(line.file()));
        json.writeNumberField("line", line.line());
        json.writeStringField("system", line.system().map(SourceSystem::id).orElse("*"));
        json.writeStringField("localCode", Masked.text(line.localCode().value()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can be written to", e);
    }
    out.println(text);
  }

  private void write(CoverageRow row, JsonGenerator json) throws IOException {
    ServiceJson service = new ServiceJson(json, request.rulePack());
    json.writeStartObject();
    service.write(row);
    json.writeArrayFieldStart("codes");
    for (Map.Entry<SioCode, Units> each : row.byCode().entrySet()) {
      json.writeStartObject();
      json.writeStringField("code", each.getKey().value());
      service.units(each.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
