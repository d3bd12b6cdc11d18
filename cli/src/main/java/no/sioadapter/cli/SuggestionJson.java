package no.sioadapter.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import no.sioadapter.code.SioCode;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.engine.coverage.CoverageRow;
import no.sioadapter.mapping.suggest.Suggester;
import no.sioadapter.mapping.suggest.Suggestion;
import no.sioadapter.mapping.suggest.SuggestionReason;
import no.sioadapter.mapping.suggest.SuggestionText;

/**
 * Suggestions as one JSON object: {@code rows}, the weightiest first, each with {@code
 * suggestions}: target, points, and the reasons with theirs.
 */
final class SuggestionJson {
  private final Terminal terminal;
  private final Suggester suggester;
  private final int most;
  private final SuggestionText text;

  SuggestionJson(Terminal terminal, Suggester suggester, int most) {
    this.terminal = terminal;
    this.suggester = suggester;
    this.most = most;
    this.text = SuggestionText.in(terminal.language());
  }

  void print(RunRequest request, List<CoverageRow> open) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = JsonEnding.generator(written)) {
      json.writeStartObject();
      json.writeNumberField("exit", ExitStatus.CLEAN.code());
      json.writeStringField("municipality", request.municipality().number().value());
      json.writeStringField("quarter", request.quarter().toString());
      json.writeArrayFieldStart("rows");
      for (CoverageRow row : open) {
        json.writeStartObject();
        new ServiceJson(json, request.rulePack()).write(row);
        json.writeArrayFieldStart("suggestions");
        for (Suggestion each : suggester.suggest(row.service()).stream().limit(most).toList()) {
          write(each, json);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can be written to", e);
    }
    terminal.out().println(written);
  }

  private void write(Suggestion suggestion, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("target", code(suggestion));
    json.writeNumberField("points", suggestion.points());
    json.writeArrayFieldStart("reasons");
    for (SuggestionReason reason : suggestion.reasons()) {
      json.writeStartObject();
      json.writeStringField("kind", reason.getClass().getSimpleName());
      json.writeNumberField("points", reason.points());
      json.writeStringField("text", text.of(reason));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The target as a mapping table writes it. */
  static String code(Suggestion suggestion) {
    return suggestion.target() instanceof SioCode code ? code.value() : "-";
  }
}
