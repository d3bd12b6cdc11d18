package no.sioadapter.source.gerica;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.check.BrokenRow;
import no.sioadapter.quality.check.UnknownColumns;
import no.sioadapter.quality.check.WrongColumns;
import no.sioadapter.source.AbsenceField;
import no.sioadapter.source.AbsenceInterpreter;
import no.sioadapter.source.DecisionField;
import no.sioadapter.source.DecisionInterpreter;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.DeliveryReader;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.Encoding;
import no.sioadapter.source.Printable;
import no.sioadapter.source.RecordSink;
import no.sioadapter.source.SourceProfile;
import no.sioadapter.source.Word;

/** Reads CSV exports, zipped or as a pair, row by row; decisions before absences. */
public final class GericaReader implements DeliveryReader {
  /** A year's export of a large city is some hundred megabytes; what unpacks to more is a bomb. */
  static final long LARGEST_FILE = 4L << 30;

  private final SourceProfile profile;
  private final long largestFile;

  public GericaReader(SourceProfile profile) {
    this(profile, LARGEST_FILE);
  }

  GericaReader(SourceProfile profile, long largestFile) {
    this.profile = profile;
    this.largestFile = largestFile;
  }

  @Override
  public void read(Delivery delivery, RecordSink sink) throws DeliveryRefused, IOException {
    Path first = delivery.files().get(0);
    // of a pair neither is a ZIP, or the other one would go unread
    if (delivery.files().size() > 1 || !isZip(first)) {
      readDecisions(new PlainPart(first), delivery, sink);
      for (Path absences : delivery.files().subList(1, delivery.files().size())) {
        readAbsences(new PlainPart(absences), sink);
      }
      return;
    }
    try (ZipContents zip = ZipContents.open(first, largestFile)) {
      Part decisions = zip.decisions();
      Optional<Part> absences = zip.absences();
      note(Location.of(delivery.name()), UnknownColumns.Kind.ZIP_ENTRIES, zip.others(), sink);
      readDecisions(decisions, delivery, sink);
      if (absences.isPresent()) {
        readAbsences(absences.get(), sink);
      }
    }
  }

  private void readDecisions(Part part, Delivery delivery, RecordSink sink)
      throws DeliveryRefused, IOException {
    ColumnNames<DecisionField> names = ColumnNames.ofDecisions(profile);
    try (CsvRows rows = open(part, sink)) {
      CsvHeader<DecisionField> header = header(rows, names, part, sink);
      DecisionInterpreter interpreter =
          new DecisionInterpreter(delivery.system(), profile, header::name);
      forEachRow(
          rows,
          header,
          row ->
              sink.decision(
                  interpreter.read(at(part, row), field -> header.text(row, field), List.of())));
    }
  }

  private void readAbsences(Part part, RecordSink sink) throws DeliveryRefused, IOException {
    ColumnNames<AbsenceField> names = ColumnNames.ofAbsences(profile);
    try (CsvRows rows = open(part, sink)) {
      CsvHeader<AbsenceField> header = header(rows, names, part, sink);
      refuseDecisions(header);
      AbsenceInterpreter interpreter = new AbsenceInterpreter(profile, header::name);
      forEachRow(
          rows,
          header,
          row -> sink.absence(interpreter.read(at(part, row), field -> header.text(row, field))));
    }
  }

  /**
   * Decisions have a number and days as absences have, and would each be absent from end to end.
   */
  private void refuseDecisions(CsvHeader<AbsenceField> header) throws DeliveryRefused {
    Map<String, DecisionField> meanings = ColumnNames.ofDecisions(profile).meanings();
    long telling =
        header.unknown().stream()
            .map(name -> meanings.get(Word.fold(name)))
            .filter(field -> field == DecisionField.PERSON || field == DecisionField.AMOUNT)
            .count();
    if (telling >= 2) {
      throw new DeliveryRefused(
          header.where(), new WrongColumns.Found(WrongColumns.Reason.DECISIONS, ""));
    }
  }

  private CsvRows open(Part part, RecordSink sink) throws DeliveryRefused, IOException {
    Encoding encoding = part.scan().recognise(Charset.forName(profile.charset()));
    sink.note(part.where(), encoding.found());
    return new CsvRows(
        part.where(), encoding.reader(part.open()), profile.separator(), CsvHeader.MOST_COLUMNS);
  }

  private static <F extends Enum<F>> CsvHeader<F> header(
      CsvRows rows, ColumnNames<F> names, Part part, RecordSink sink)
      throws DeliveryRefused, IOException {
    Optional<CsvRow> first = rows.next();
    if (first.isEmpty()) {
      throw new DeliveryRefused(
          part.where(), new WrongColumns.Found(WrongColumns.Reason.NO_HEADER, ""));
    }
    CsvHeader<F> header = new CsvHeader<>(first.get(), names, part.where());
    note(header.where(), UnknownColumns.Kind.COLUMNS, header.unknown(), sink);
    return header;
  }

  private static void forEachRow(CsvRows rows, CsvHeader<?> header, Consumer<CsvRow> each)
      throws DeliveryRefused, IOException {
    for (Optional<CsvRow> next = rows.next(); next.isPresent(); next = rows.next()) {
      CsvRow row = next.get();
      if (row.size() != header.size()) {
        throw new DeliveryRefused(
            new Location(header.where().file(), row.line(), ""),
            new BrokenRow.Found(BrokenRow.Reason.NUMBER_OF_VALUES, row.size(), header.size()));
      }
      each.accept(row);
    }
  }

  private static void note(
      Location where, UnknownColumns.Kind kind, List<String> names, RecordSink sink) {
    if (!names.isEmpty()) {
      sink.note(where, new UnknownColumns.Found(kind, Printable.names(names)));
    }
  }

  private static Location at(Part part, CsvRow row) {
    return new Location(part.where().file(), row.line(), "");
  }

  /** By what is in it; what only calls itself a ZIP is read as one too, and refused as one. */
  private static boolean isZip(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip")
          || ZipDirectory.isZip(ByteBuffer.wrap(in.readNBytes(Integer.BYTES)));
    }
  }
}
