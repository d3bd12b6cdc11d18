package no.sioadapter.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is said with a step. */
final class ReasonOption {
  @Option(names = "--reason", paramLabel = "TEXT", order = 5)
  private Optional<String> reason = Optional.empty();

  /** As the API takes it. */
  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonEnding.generator(text)) {
      json.writeStartObject();
      json.writeStringField("reason", reason.orElse(""));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can be written to", e);
    }
    return text.toString();
  }
}
