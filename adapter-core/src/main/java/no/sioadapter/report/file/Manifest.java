package no.sioadapter.report.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.report.InputHash;
import no.sioadapter.report.Report;

/**
 * What was delivered and what it was made from, as JSON: the file that says the others are there.
 */
final class Manifest {
  static final String SUFFIX = ".manifest.json";

  /** The same line ends on every system: the same report gives the same bytes. */
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

  private Manifest() {}

  static byte[] bytes(Report report, List<WrittenFile> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(SEPARATORS)
              .withObjectIndenter(INDENT)
              .withArrayIndenter(INDENT));
      json.writeStartObject();
      writeHead(report, json);
      writeFiles(files, json);
      writeInputs(report.inputs(), json);
      writeCounts(report, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return out.toByteArray();
  }

  private static void writeHead(Report report, JsonGenerator json) throws IOException {
    json.writeStringField("report", report.name());
    json.writeStringField("municipality", report.municipality().number().value());
    json.writeStringField("quarter", report.quarter().toString());
    json.writeNumberField("version", report.version());
    if (report.supersedes().isPresent()) {
      json.writeNumberField("supersedes", report.supersedes().get());
    } else {
      json.writeNullField("supersedes");
    }
    json.writeBooleanField("preview", report.preview());
    json.writeStringField("createdAt", report.asOf().toString());
    json.writeStringField("programVersion", report.programVersion());
  }

  private static void writeFiles(List<WrittenFile> files, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("files");
    for (WrittenFile file : files) {
      json.writeStartObject();
      json.writeStringField("name", file.name());
      json.writeNumberField("size", file.size());
      json.writeStringField("sha256", file.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeInputs(List<InputHash> inputs, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("inputs");
    for (InputHash input : inputs) {
      json.writeStartObject();
      json.writeStringField("kind", input.kind());
      json.writeStringField("name", input.name());
      json.writeStringField("sha256", input.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeCounts(Report report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("decisions");
    json.writeNumberField("read", report.counts().read());
    json.writeNumberField("counted", report.counts().counted());
    json.writeNumberField("outside", report.counts().outside());
    json.writeNumberField("notInQuarter", report.counts().notInQuarter());
    json.writeNumberField("leftOut", report.counts().leftOut());
    json.writeNumberField("repeated", report.counts().repeated());
    json.writeEndObject();
    json.writeObjectFieldStart("absences");
    json.writeNumberField("read", report.absences().read());
    json.writeNumberField("used", report.absences().used());
    json.writeNumberField("leftOut", report.absences().leftOut());
    json.writeEndObject();
    json.writeArrayFieldStart("missing");
    for (SourceSystem system : report.missing()) {
      json.writeString(system.id());
    }
    json.writeEndArray();
  }
}
