package no.sioadapter.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sioadapter.mapping.diff.DiffJson;
import no.sioadapter.mapping.diff.TableDiff;
import no.sioadapter.mapping.rollover.RolledTable;
import no.sioadapter.mapping.rollover.WorkItem;
import no.sioadapter.mapping.rollover.WorkText;
import no.sioadapter.mapping.table.TableCells;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.quality.Finding;

/** How a verb on mapping tables ended, as one JSON object on one line. */
final class TableJson {
  private final Terminal terminal;

  TableJson(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The members of one object, and what they can't be written for. */
  private interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  /** A diff, what was found in the new table, and what was written. */
  void print(TableDiff diff, List<Finding> findings, Optional<Path> file) {
    print(
        ExitStatus.CLEAN,
        file,
        json -> {
          DiffJson.write(diff, json);
          json.writeArrayFieldStart("findings");
          for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("code", finding.code().value());
            json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("line", finding.where().line());
            json.writeStringField("text", Masked.text(terminal.findingText().of(finding)));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** A table in a new year, the work that is left, and what was written. */
  void print(ExitStatus status, RolledTable rolled, Optional<Path> file) {
    WorkText text = WorkText.in(terminal.language());
    print(
        status,
        file,
        json -> {
          json.writeNumberField("kept", rolled.kept());
          json.writeNumberField("carried", rolled.carried());
          json.writeArrayFieldStart("items");
          for (WorkItem item : rolled.items()) {
            json.writeStartObject();
            json.writeStringField("kind", item.getClass().getSimpleName());
            json.writeBooleanField("open", item.isOpen());
            json.writeNumberField("line", item.row().line());
            json.writeStringField("local_code", TableCells.of(item.row(), TableColumn.LOCAL_CODE));
            json.writeStringField("sio_code", TableCells.of(item.row(), TableColumn.SIO_CODE));
            json.writeStringField("text", Masked.text(text.of(item)));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private void print(ExitStatus status, Optional<Path> file, Members members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonEnding.generator(text)) {
      json.writeStartObject();
      json.writeNumberField("exit", status.code());
      members.write(json);
      json.writeArrayFieldStart("files");
      if (file.isPresent()) {
        json.writeString(Masked.path(file.get()));
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can be written to", e);
    }
    terminal.out().println(text);
  }
}
