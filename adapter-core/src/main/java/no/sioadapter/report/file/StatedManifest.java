package no.sioadapter.report.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.sioadapter.report.stated.About;
import no.sioadapter.report.stated.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest that another has sent says.
 *
 * @param about what it says that other files say too
 * @param files the files that it names, in its order
 */
public record StatedManifest(Map<About, String> about, boolean preview, List<WrittenFile> files) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final Set<String> HEAD =
      Set.of("report", "municipality", "quarter", "version", "supersedes", "createdAt");

  public StatedManifest {
    about = Map.copyOf(about);
    files = List.copyOf(files);
  }

  /**
   * Reads it; what it says beside is passed over.
   *
   * @throws Unreadable where it isn't JSON, or lacks what every manifest has
   */
  public static StatedManifest read(byte[] bytes) throws Unreadable {
    try (JsonParser json = GuardedJson.parser(bytes)) {
      return new Reading(json).read();
    } catch (IOException e) {
      throw new Unreadable(e);
    }
  }

  /** One pass over the file. */
  private static final class Reading {
    private final JsonParser json;
    private final Map<About, String> about = new EnumMap<>(About.class);
    private final Set<String> seen = new TreeSet<>();
    private final List<WrittenFile> files = new ArrayList<>();
    private Optional<Boolean> preview = Optional.empty();

    Reading(JsonParser json) {
      this.json = json;
    }

    StatedManifest read() throws IOException, Unreadable {
      expect(JsonToken.START_OBJECT, json.nextToken());
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        seen.add(name);
        json.nextToken();
        switch (name) {
          case "report" -> about.put(About.NAME, value());
          case "municipality" -> about.put(About.MUNICIPALITY, value());
          case "quarter" -> about.put(About.QUARTER, value());
          case "version" -> about.put(About.VERSION, value());
          case "supersedes" -> about.put(About.SUPERSEDES, value());
          case "createdAt" -> about.put(About.CREATED, value());
          case "preview" -> preview = Optional.of(json.getBooleanValue());
          case "files" -> files();
          default -> json.skipChildren();
        }
      }
      if (json.nextToken() != null || !seen.containsAll(HEAD) || files.isEmpty()) {
        throw new Unreadable("not a manifest");
      }
      return new StatedManifest(
          about, preview.orElseThrow(() -> new Unreadable("not a manifest")), files);
    }

    private String value() throws IOException, Unreadable {
      if (json.currentToken() == JsonToken.VALUE_NULL) {
        return "-";
      }
      if (!json.currentToken().isScalarValue()) {
        throw new Unreadable("not a value");
      }
      return json.getText();
    }

    private void files() throws IOException, Unreadable {
      expect(JsonToken.START_ARRAY, json.currentToken());
      while (json.nextToken() != JsonToken.END_ARRAY) {
        expect(JsonToken.START_OBJECT, json.currentToken());
        files.add(file());
      }
    }

    private WrittenFile file() throws IOException, Unreadable {
      String name = "";
      String sha256 = "";
      long size = -1;
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "name" -> name = value();
          case "size" -> size = json.getLongValue();
          case "sha256" -> sha256 = value();
          default -> json.skipChildren();
        }
      }
      if (name.isEmpty() || size < 0 || !SHA_256.matcher(sha256).matches()) {
        throw new Unreadable("not a file");
      }
      return new WrittenFile(name, size, sha256);
    }

    private static void expect(JsonToken token, @Nullable JsonToken found) throws Unreadable {
      if (found != token) {
        throw new Unreadable("not a manifest");
      }
    }
  }
}
