package no.sioadapter.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.web.access.Role;

/**
 * A JSON object that somebody sent. What isn't there, or isn't of its kind, is empty: binding would
 * make nulls of it.
 */
record SentJson(JsonObject object) {
  static Optional<SentJson> parse(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return Optional.of(new SentJson(reader.readObject()));
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).getString());
  }

  Optional<Boolean> flag(String name) {
    return Optional.ofNullable(object.get(name))
        .filter(value -> value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE))
        .map(JsonValue.TRUE::equals);
  }

  /** Empty where there are none, or one isn't known. */
  Optional<Set<Role>> roles(String name) {
    if (!(object.get(name) instanceof JsonArray array)) {
      return Optional.empty();
    }
    Set<Role> roles = new HashSet<>();
    for (JsonValue value : array) {
      Optional<Role> role =
          value instanceof JsonString text ? Role.parse(text.getString()) : Optional.empty();
      if (role.isEmpty()) {
        return Optional.empty();
      }
      roles.add(role.get());
    }
    return Optional.of(roles);
  }
}
