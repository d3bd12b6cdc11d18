package no.sioadapter.mapping.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import no.sioadapter.mapping.table.TableCells;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.mapping.table.TableRow;

/**
 * A diff as members of a JSON object: {@code added} and {@code removed} hold rows, {@code changed}
 * holds {@code before}, {@code after} and the {@code fields} that differ. Every value is text, as
 * the canonical table writes it.
 */
public final class DiffJson {
  private DiffJson() {}

  /** Writes the three members into the object that is open. */
  public static void write(TableDiff diff, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("added");
    for (RowChange change : diff.changes()) {
      if (change instanceof RowChange.Added added) {
        row(added.row(), json);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("removed");
    for (RowChange change : diff.changes()) {
      if (change instanceof RowChange.Removed removed) {
        row(removed.row(), json);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("changed");
    for (RowChange change : diff.changes()) {
      if (change instanceof RowChange.Changed changed) {
        changed(changed, json);
      }
    }
    json.writeEndArray();
  }

  private static void changed(RowChange.Changed changed, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName("before");
    row(changed.before(), json);
    json.writeFieldName("after");
    row(changed.after(), json);
    json.writeArrayFieldStart("fields");
    for (RowChange.FieldChange field : changed.fields()) {
      json.writeStartObject();
      json.writeStringField("column", field.column().heading());
      json.writeStringField("before", field.before());
      json.writeStringField("after", field.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void row(TableRow row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", row.line());
    for (Map.Entry<TableColumn, String> cell : TableCells.of(row).entrySet()) {
      json.writeStringField(cell.getKey().heading(), cell.getValue());
    }
    json.writeEndObject();
  }
}
