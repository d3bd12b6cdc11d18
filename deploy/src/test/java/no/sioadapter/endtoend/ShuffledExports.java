package no.sioadapter.endtoend;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The demo's exports with their rows in another order, and each split into two deliveries. */
final class ShuffledExports {
  private static final Charset GERICA = Charset.forName("windows-1252");
  private static final Pattern PERSON = Pattern.compile("(?s)<Bruker .*?</Bruker>");

  private final Random random;

  ShuffledExports(long seed) {
    this.random = new Random(seed);
  }

  void write(Path exports, Path to) throws IOException {
    Files.createDirectories(to);
    gerica(exports.resolve("gerica-1243-20190402T0600.zip"), to);
    profil(exports.resolve("profil-1243-20190402T0615.xml"), to);
  }

  private void gerica(Path zip, Path to) throws IOException {
    List<String> decisions;
    List<String> absences;
    try (FileSystem files = FileSystems.newFileSystem(zip)) {
      decisions = Files.readAllLines(files.getPath("vedtak.csv"), GERICA);
      absences = Files.readAllLines(files.getPath("opphor.csv"), GERICA);
    }
    List<List<String>> someDecisions = split(decisions.subList(1, decisions.size()));
    List<List<String>> someAbsences = split(absences.subList(1, absences.size()));
    for (int part = 0; part < 2; part++) {
      Path file = to.resolve("gerica-1243-del-" + part + "-20190402T0600.zip");
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
        // absences of the other part's decisions, and before the decisions
        entry("opphor.csv", absences.get(0), someAbsences.get(part), out);
        entry("vedtak.csv", decisions.get(0), someDecisions.get(part), out);
      }
    }
  }

  private static void entry(String name, String header, List<String> rows, ZipOutputStream out)
      throws IOException {
    out.putNextEntry(new ZipEntry(name));
    String text = header + "\r\n" + String.join("\r\n", rows) + "\r\n";
    write(text, GERICA, out);
    out.closeEntry();
  }

  private void profil(Path xml, Path to) throws IOException {
    String text = Files.readString(xml);
    List<List<String>> persons =
        split(PERSON.matcher(text).results().map(MatchResult::group).toList());
    String head = text.substring(0, text.indexOf("<Bruker "));
    String tail = text.substring(text.lastIndexOf("</Bruker>") + "</Bruker>".length());
    for (int part = 0; part < 2; part++) {
      Path file = to.resolve("profil-1243-del-" + part + "-20190402T0615.xml");
      Files.writeString(file, head + String.join("\n", persons.get(part)) + tail);
    }
  }

  private static void write(String text, Charset charset, OutputStream out) throws IOException {
    out.write(text.getBytes(charset));
  }

  private List<List<String>> split(List<String> rows) {
    List<String> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    int middle = shuffled.size() / 3;
    return List.of(shuffled.subList(0, middle), shuffled.subList(middle, shuffled.size()));
  }
}
