package no.sioadapter.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sioadapter.code.UnitKind;
import no.sioadapter.report.CheckState;
import no.sioadapter.report.Counts;
import no.sioadapter.report.FindingCount;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportLine;

/**
 * A verb's end as one JSON object on one line, for programs. Its members are always there: {@code
 * exit}, {@code counts} (null without a report), {@code codes}, {@code findings}, {@code checks}
 * (what became of each; empty where the run never got that far), {@code files}. Figures have all
 * their decimals.
 */
final class JsonEnding {
  private JsonEnding() {}

  /** How a run ended; no report of one that was refused. */
  static void print(
      PrintWriter out,
      ExitStatus status,
      Optional<Report> report,
      List<FindingCount> findings,
      List<CheckState> checks,
      List<Path> files) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generator(text)) {
      json.writeStartObject();
      json.writeNumberField("exit", status.code());
      if (report.isPresent()) {
        write(report.get(), json);
      } else {
        writeNoReport(json);
      }
      int limit = report.map(made -> made.municipality().errorListLimit()).orElse(0);
      writeFindings(findings, limit, json);
      writeChecks(checks, json);
      json.writeArrayFieldStart("files");
      for (Path file : files) {
        json.writeString(Masked.path(file));
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can be written to", e);
    }
    out.println(text);
  }

  /** A verb that never came to the end of a run. */
  static void print(PrintWriter out, ExitStatus status) {
    print(out, status, Optional.empty(), List.of(), List.of(), List.of());
  }

  static JsonGenerator generator(StringWriter text) throws IOException {
    return JsonFactory.builder()
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build()
        .createGenerator(text);
  }

  private static void writeNoReport(JsonGenerator json) throws IOException {
    json.writeNullField("report");
    json.writeNullField("counts");
    json.writeArrayFieldStart("codes");
    json.writeEndArray();
  }

  private static void write(Report report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("report");
    json.writeStringField("name", report.name());
    json.writeStringField("municipality", report.municipality().number().value());
    json.writeStringField("quarter", report.quarter().toString());
    json.writeNumberField("version", report.version());
    json.writeBooleanField("preview", report.preview());
    json.writeNumberField("total", report.total());
    json.writeNumberField("recipients", report.recipients());
    json.writeEndObject();
    writeCounts(report, json);
    json.writeArrayFieldStart("codes");
    for (ReportLine line : report.lines()) {
      write(line, json);
    }
    json.writeEndArray();
  }

  private static void writeCounts(Report report, JsonGenerator json) throws IOException {
    Counts counts = report.counts();
    json.writeObjectFieldStart("counts");
    json.writeNumberField("read", counts.read());
    json.writeNumberField("counted", counts.counted());
    json.writeNumberField("outside", counts.outside());
    json.writeNumberField("notInQuarter", counts.notInQuarter());
    json.writeNumberField("leftOut", counts.leftOut());
    json.writeNumberField("repeated", counts.repeated());
    json.writeObjectFieldStart("absences");
    json.writeNumberField("read", report.absences().read());
    json.writeNumberField("used", report.absences().used());
    json.writeNumberField("leftOut", report.absences().leftOut());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(ReportLine line, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", line.code().code().value());
    json.writeStringField("unit", line.code().unit() == UnitKind.HOUR ? "hour" : "day");
    json.writeNumberField("delivered", line.delivered());
    json.writeNumberField("byHand", line.byHand());
    json.writeNumberField("recipients", line.recipients());
    json.writeNumberField("planned", line.planned());
    json.writeNumberField("change", line.change());
    json.writeNumberField("unitPrice", line.unitPrice());
    json.writeNumberField("net", line.net());
    json.writeEndObject();
  }

  private static void writeChecks(List<CheckState> checks, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("checks");
    for (CheckState check : checks) {
      json.writeStartObject();
      json.writeStringField("code", check.code().value());
      json.writeStringField("state", check.kind().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("count", check.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * All are counted; of each check so many are in the error list, the weightiest.
   *
   * @param limit 0 where there is no report and so no list
   */
  private static void writeFindings(List<FindingCount> findings, int limit, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("findings");
    for (FindingCount finding : findings) {
      json.writeStartObject();
      json.writeStringField("code", finding.code().value());
      json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("count", finding.count());
      json.writeNumberField("listed", Math.min(limit, finding.count()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
