package no.sioadapter.routes.channel.https;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.sioadapter.routes.channel.http.FileType;

/** A report's files as the parts of one body (RFC 7578), read from the disk as they are sent. */
record Parts(List<Path> files, String boundary) {
  private static final String LINE = "\r\n";

  static Parts of(List<Path> files) {
    return new Parts(files, "sio-" + UUID.randomUUID());
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  /** The body; its length is known beforehand. */
  BodyPublisher body() throws FileNotFoundException {
    List<BodyPublisher> all = new ArrayList<>();
    for (Path file : files) {
      all.add(text(head(file.getFileName().toString())));
      all.add(BodyPublishers.ofFile(file));
      all.add(text(LINE));
    }
    all.add(text("--" + boundary + "--" + LINE));
    return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
  }

  private String head(String name) {
    return "--%s%s".formatted(boundary, LINE)
        + "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"%s"
            .formatted(name, name, LINE)
        + "Content-Type: %s%s%s".formatted(FileType.of(name), LINE, LINE);
  }

  private static BodyPublisher text(String text) {
    return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
  }
}
