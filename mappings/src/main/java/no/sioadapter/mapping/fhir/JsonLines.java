package no.sioadapter.mapping.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * On which line of a JSON file each ConceptMap's elements and targets begin, in the file's order:
 * FHIR's own parser doesn't tell.
 */
final class JsonLines {
  private static final String ELEMENTS = "/group/element/";
  private static final String TARGETS = "/group/element/target/";

  private final List<Integer> elements = new ArrayList<>();
  private final List<Integer> targets = new ArrayList<>();

  private JsonLines() {}

  /**
   * Reads the file's structure.
   *
   * @throws IOException where the text isn't JSON
   */
  static JsonLines of(String text) throws IOException {
    JsonLines lines = new JsonLines();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          lines.object(json);
        }
      }
    }
    return lines;
  }

  private void object(JsonParser json) {
    String path = json.getParsingContext().pathAsPointer().toString().replaceAll("/[0-9]+", "");
    if ((path + "/").endsWith(ELEMENTS)) {
      elements.add(json.currentTokenLocation().getLineNr());
    } else if ((path + "/").endsWith(TARGETS)) {
      targets.add(json.currentTokenLocation().getLineNr());
    }
  }

  /** The line of an element, counted from 0 through all maps; 0 where it can't be told. */
  int element(int index) {
    return index < elements.size() ? elements.get(index) : 0;
  }

  /** The line of a target, counted from 0 through all elements; 0 where it can't be told. */
  int target(int index) {
    return index < targets.size() ? targets.get(index) : 0;
  }
}
