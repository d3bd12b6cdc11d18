package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Holds answers against what {@code /openapi} says that they look like. */
final class Described {
  private final JsonNode openapi;

  private Described(JsonNode openapi) {
    this.openapi = openapi;
  }

  static Described by(ServerProcess server) throws IOException, InterruptedException {
    return new Described(
        new ObjectMapper().readTree(server.get("/openapi", "Accept", "application/json").body()));
  }

  void assertFits(String method, String path, JsonNode answer) {
    JsonNode schema =
        openapi
            .path("paths")
            .path(path)
            .path(method)
            .at("/responses/200/content/application~1json/schema/$ref");
    assertTrue(schema.isTextual(), () -> method + " " + path + " isn't described");
    assertFits(path, openapi.at(schema.asText().substring(1)), answer);
  }

  private static void assertFits(String where, JsonNode schema, JsonNode answer) {
    String type = schema.path("type").asText("no type");
    switch (type) {
      case "array" -> answer.forEach(each -> assertFits(where + "[]", schema.get("items"), each));
      case "object" -> assertFields(where, schema, answer);
      case "string" -> assertTrue(answer.isTextual(), where);
      case "number" -> assertTrue(answer.isNumber(), where);
      case "integer" -> assertTrue(answer.isIntegralNumber(), where);
      default -> assertEquals("boolean", answer.isBoolean() ? type : "another", where);
    }
  }

  private static void assertFields(String where, JsonNode schema, JsonNode answer) {
    schema
        .path("required")
        .forEach(name -> assertTrue(answer.has(name.asText()), where + "/" + name.asText()));
    answer
        .properties()
        .forEach(
            field -> {
              JsonNode described = schema.path("properties").path(field.getKey());
              assertFits(
                  where + "/" + field.getKey(),
                  described.isMissingNode() ? schema.path("additionalProperties") : described,
                  field.getValue());
            });
  }
}
