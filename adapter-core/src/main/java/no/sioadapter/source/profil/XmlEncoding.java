package no.sioadapter.source.profil;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.check.EncodingRecognised.Evidence;
import no.sioadapter.quality.check.FileUnreadable;
import no.sioadapter.quality.check.FileUnreadable.Reason;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.Encoding;
import no.sioadapter.source.EncodingScan;

/**
 * The charset of an XML file: the one that it declares, else UTF-8 (or what the profile says). The
 * file is held against it before it is parsed, since parsers replace what they can't decode.
 */
final class XmlEncoding {
  private static final int BEGINNING = 256;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:\u00EF\u00BB\u00BF)?<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  /** By the names that XML files use; Java's own list has charsets that hide markup. */
  private static final List<Charset> DECLARABLE =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.ISO_8859_1,
          StandardCharsets.US_ASCII,
          Charset.forName("windows-1252"));

  private final Path file;
  private final Location where;
  private final Charset fallback;

  XmlEncoding(Path file, Location where, Charset fallback) {
    this.file = file;
    this.where = where;
    this.fallback = fallback;
  }

  /** By a look at the whole file. */
  Encoding recognised() throws DeliveryRefused, IOException {
    Optional<Charset> declared = declared();
    EncodingScan scan;
    try (InputStream in = Files.newInputStream(file)) {
      scan = EncodingScan.of(where, in);
    }
    return declared.isPresent() ? scan.declared(declared.get()) : scan.recognise(fallback);
  }

  /** By a look at the beginning only. */
  Encoding presumed() throws DeliveryRefused, IOException {
    return new Encoding(declared().orElse(fallback), Evidence.DECLARED);
  }

  private Optional<Charset> declared() throws DeliveryRefused, IOException {
    byte[] beginning;
    try (InputStream in = Files.newInputStream(file)) {
      beginning = in.readNBytes(BEGINNING);
    }
    if (beginning.length == 0) {
      throw refused(Reason.EMPTY);
    }
    Matcher matcher = DECLARATION.matcher(new String(beginning, StandardCharsets.ISO_8859_1));
    return matcher.lookingAt() ? Optional.of(charset(matcher.group(1))) : Optional.empty();
  }

  private Charset charset(String name) throws DeliveryRefused {
    for (Charset each : DECLARABLE) {
      if (each.name().equalsIgnoreCase(name) || each.aliases().contains(name)) {
        return each;
      }
    }
    throw refused(Reason.UNKNOWN_CHARSET);
  }

  private DeliveryRefused refused(Reason reason) {
    return new DeliveryRefused(where, new FileUnreadable.Found(reason));
  }
}
