package no.sioadapter.report.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.PastReport;
import no.sioadapter.quality.UnitCount;
import no.sioadapter.report.InputHash;
import no.sioadapter.report.csv.UnitsCsv;

/**
 * The earlier reports that a quarter is compared with: of the same municipality, the quarter before
 * and the same quarter a year ago, of each the newest version that is no preview.
 *
 * @param reports by quarter, at most one of each
 * @param inputs the hash of each report's file, and of the file of its units where that lies beside
 *     it, for the manifest
 * @param unused files named one by one that hold no report to compare with
 */
public record PastReports(List<PastReport> reports, List<InputHash> inputs, List<Path> unused) {
  /** No report of ours is near it; more is somebody's mistake, and would fill the memory. */
  private static final long LARGEST = 16 << 20;

  /** Where a server keeps them: municipality, quarter, file. */
  private static final int DEEPEST = 3;

  private static final Pattern NAME = Pattern.compile("sio-[0-9]{4}-[0-9]{4}Q[1-4]-v[0-9]+\\.xml");

  public PastReports {
    reports = List.copyOf(reports);
    inputs = List.copyOf(inputs);
    unused = List.copyOf(unused);
  }

  /** Nothing to compare with. */
  public static PastReports none() {
    return new PastReports(List.of(), List.of(), List.of());
  }

  /**
   * Finds them.
   *
   * @param places report files, and folders that hold such (by name, also in folders within)
   * @throws PastReportRefused where a file isn't what it should be
   * @throws IOException where a place isn't there, or the disk fails
   */
  public static PastReports find(List<Path> places, MunicipalityNumber municipality, Quarter now)
      throws IOException {
    if (places.isEmpty()) {
      return none();
    }
    Set<Quarter> wanted = Set.of(now.previous(), new Quarter(now.year() - 1, now.number()));
    PastReportXml reader = new PastReportXml();
    Map<Quarter, Read> newest = new TreeMap<>();
    List<Path> unused = new ArrayList<>();
    for (Path place : places) {
      boolean folder = Files.isDirectory(place);
      for (Path file : folder ? within(place, municipality, wanted) : List.of(place)) {
        Read read = read(reader, file);
        PastReport report = read.report();
        if (report.municipality().equals(municipality)
            && wanted.contains(report.quarter())
            && !report.preview()) {
          newest.merge(report.quarter(), read, PastReports::newer);
        } else if (!folder) {
          unused.add(file);
        }
      }
    }
    return new PastReports(
        newest.values().stream().map(Read::report).toList(),
        newest.values().stream().flatMap(read -> read.inputs().stream()).toList(),
        unused);
  }

  /**
   * Reads one report.
   *
   * @param name what the file is called when it is refused
   * @throws PastReportRefused where it isn't what it should be
   */
  public static PastReport read(String name, byte[] xml) throws PastReportRefused {
    return new PastReportXml().read(name, xml);
  }

  private record Read(PastReport report, List<InputHash> inputs) {}

  private static Read newer(Read one, Read other) {
    return other.report().version() > one.report().version() ? other : one;
  }

  private static List<Path> within(
      Path folder, MunicipalityNumber municipality, Set<Quarter> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isNamed(String.valueOf(file.getFileName()), municipality, wanted))
          .sorted()
          .toList();
    }
  }

  private static boolean isNamed(String name, MunicipalityNumber municipality, Set<Quarter> of) {
    return NAME.matcher(name).matches()
        && of.stream().anyMatch(each -> name.startsWith("sio-" + municipality + "-" + each + "-"));
  }

  private static Read read(PastReportXml reader, Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > LARGEST) {
      throw new PastReportRefused(name);
    }
    byte[] bytes = Files.readAllBytes(file);
    Read read = new Read(reader.read(name, bytes), List.of(input(name, bytes)));
    Path units = file.resolveSibling(name.replaceFirst("\\.xml$", "") + UnitsCsv.SUFFIX);
    return Files.exists(units) ? withUnits(read, units) : read;
  }

  private static Read withUnits(Read read, Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > LARGEST) {
      throw new PastReportRefused(name);
    }
    byte[] bytes = Files.readAllBytes(file);
    List<InputHash> inputs = new ArrayList<>(read.inputs());
    inputs.add(input(name, bytes));
    try {
      List<UnitCount> units = UnitsCsv.read(new String(bytes, StandardCharsets.UTF_8));
      return new Read(read.report().with(units), List.copyOf(inputs));
    } catch (IllegalArgumentException e) {
      throw new PastReportRefused(name, e);
    }
  }

  private static InputHash input(String name, byte[] bytes) {
    return new InputHash("history", name, sha256(bytes));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
