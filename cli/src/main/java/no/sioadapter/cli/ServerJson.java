package no.sioadapter.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A server's answer as maps, lists, texts, exact numbers and truths. A value that isn't there is
 * left out.
 */
final class ServerJson {
  private final JsonParser parser;

  private ServerJson(JsonParser parser) {
    this.parser = parser;
  }

  /** An object; empty where the text isn't one. */
  static Optional<Map<String, Object>> object(JsonFactory factory, String text) {
    try (JsonParser parser = factory.createParser(text)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          ? Optional.of(new ServerJson(parser).members())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Map<String, Object> members() throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      Object value = value(parser.nextToken());
      if (value != null) {
        members.put(name, value);
      }
    }
    return members;
  }

  private List<Object> elements() throws IOException {
    List<Object> elements = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      Object value = value(token);
      if (value != null) {
        elements.add(value);
      }
      token = parser.nextToken();
    }
    return elements;
  }

  private @Nullable Object value(@Nullable JsonToken token) throws IOException {
    if (token == null) {
      throw new IOException("the answer ends early");
    }
    return switch (token) {
      case START_OBJECT -> members();
      case START_ARRAY -> elements();
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }
}
