package no.sioadapter.routes.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletenessTest {
  private static final Instant NOW = Instant.parse("2019-04-02T06:00:00Z");

  private final Completeness completeness =
      new Completeness(
          Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(2), Duration.ofHours(1));

  @TempDir private Path inbox;

  @Test
  void aWholeZipIsTakenWhenItHasLainStill() throws IOException {
    assertFalse(completeness.ready(zip("a.zip", 1, Duration.ofMillis(1999))));
    assertTrue(completeness.ready(zip("a.zip", 1, Duration.ofSeconds(2))));
  }

  @Test
  void aZipIsWholeOnlyToItsLastByte() throws IOException {
    Path file = zip("a.zip", 3, Duration.ofMinutes(5));
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 1, whole.length / 2, whole.length - 22, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      age(file, Duration.ofMinutes(5));
      assertFalse(completeness.ready(file), "taken with " + length + " of " + whole.length);
    }
  }

  @Test
  void aZipOfZeroesIsNotWhole() throws IOException {
    assertFalse(completeness.ready(file("a.zip", "\0".repeat(4096), Duration.ofMinutes(5))));
  }

  @Test
  void whatNobodyFinishesIsTakenInTheEndToBeRefused() throws IOException {
    assertFalse(completeness.ready(file("a.zip", "half", Duration.ofHours(1).minusMillis(1))));
    assertTrue(completeness.ready(file("a.zip", "half", Duration.ofHours(1))));
    assertFalse(completeness.whole(Parcel.of(inbox.resolve("a.zip"))));
  }

  @Test
  void anXmlIsWholeWhenItsRootIsClosed() throws IOException {
    String whole = "<?xml version=\"1.0\"?>\n<!-- x --><p:Uttrekk xmlns:p='u'>\n<p:Bruker/>";
    Duration still = Duration.ofMinutes(5);

    assertFalse(completeness.ready(file("a.xml", whole, still)));
    assertFalse(completeness.ready(file("a.xml", whole + "</p:Bruker>", still)));
    assertFalse(completeness.ready(file("a.xml", whole + "</p:Uttrekk", still)));
    assertTrue(completeness.ready(file("a.xml", whole + "</p:Uttrekk>\r\n", still)));
    assertFalse(completeness.ready(file("a.xml", "", still)));
  }

  @Test
  void aPairWaitsForItsSignal() throws IOException {
    Duration still = Duration.ofMinutes(5);
    Path decisions = file("a.vedtak.csv", "x", still);
    Path absences = file("a.opphor.csv", "x", Duration.ofDays(9));

    assertFalse(completeness.ready(decisions));
    assertFalse(completeness.ready(absences));
    assertTrue(completeness.ready(file("a.ferdig", "", still)));
  }

  @Test
  void aSignalWaitsForItsDecisions() throws IOException {
    assertFalse(completeness.ready(file("a.ferdig", "", Duration.ofMinutes(5))));
    assertTrue(completeness.ready(file("a.ferdig", "", Duration.ofHours(1))));
  }

  @Test
  void whatSomebodyIsWritingIsNeverTaken() throws IOException {
    for (String name : new String[] {".a.zip", "~a.zip", "a.zip.tmp", "a.zip.part", "a.zip~"}) {
      assertFalse(completeness.ready(file(name, "x", Duration.ofDays(9))), name);
    }
  }

  @Test
  void anotherClocksTimeAheadOfOursIsNoReasonToWait() throws IOException {
    assertTrue(completeness.ready(zip("a.zip", 1, Duration.ofHours(-3))));
  }

  private Path zip(String name, int entries, Duration still) throws IOException {
    Path file = inbox.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int entry = 0; entry < entries; entry++) {
        zip.putNextEntry(new ZipEntry("entry-" + entry));
        zip.write("content".getBytes(StandardCharsets.US_ASCII));
        zip.closeEntry();
      }
    }
    return age(file, still);
  }

  private Path file(String name, String content, Duration still) throws IOException {
    return age(Files.writeString(inbox.resolve(name), content), still);
  }

  private static Path age(Path file, Duration still) throws IOException {
    return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(still)));
  }
}
