package no.sioadapter.routes.dispatch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.routes.channel.ChannelKind;
import no.sioadapter.routes.channel.drop.FolderKind;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.text.Language;

/** Two folders on a disk. */
final class FolderSide implements OtherSide {
  private final Path root;
  private final Path away;

  FolderSide(Path root) throws IOException {
    this.root = Files.createDirectories(root);
    this.away = root.resolveSibling("away");
    Files.createDirectories(root.resolve("drop"));
    Files.createDirectories(root.resolve("receipts"));
  }

  @Override
  public ChannelKind kind() {
    return new FolderKind(new DataFolders(root));
  }

  @Override
  public ChannelSettings settings() {
    return new ChannelSettings(
        Sender.OS,
        new ChannelName("mappe"),
        "folder",
        Language.EN,
        new TreeMap<>(
            Map.of(
                "drop", root.resolve("drop").toString(),
                "receipts", root.resolve("receipts").toString(),
                "receipts_every", "PT0.1S")));
  }

  @Override
  public Cell cell(Fault fault) {
    return switch (fault) {
      case CONNECTION_REFUSED -> Cell.notThere("no connection; see the missing folder");
      case HOST_KEY_UNKNOWN, ANOTHER_HOST -> Cell.notThere("no host");
      case LOGIN_REFUSED -> Cell.notThere("no login");
      case BROKEN_OFF_AT_BYTE -> Cell.notThere("only we can break off; see what a stop left");
      case NO_ANSWER_AFTER_SENDING -> Cell.notThere("it answers at once");
      case DISK_FULL -> Cell.queued("NotTaken");
      case NO_PERMISSION ->
          Cell.notThere("as over SFTP; nobody refuses root, who may run the tests");
      case PLACE_MISSING -> Cell.queued("PlaceMissing");
      case OTHER_CONTENT -> Cell.parked("OtherContent");
      case STATUS_401, STATUS_403, STATUS_413, STATUS_429_WAIT_300_S, STATUS_500 ->
          Cell.notThere("no HTTP");
    };
  }

  @Override
  public void fail(Fault fault, int at) throws IOException {
    switch (fault) {
      case PLACE_MISSING -> Files.move(root.resolve("drop"), away);
      case DISK_FULL -> full();
      case OTHER_CONTENT ->
          Files.writeString(
              root.resolve("drop").resolve("sio-1243-2019Q1-v1.csv"),
              "another",
              StandardCharsets.UTF_8);
      default -> throw new IllegalArgumentException(fault.name());
    }
  }

  /** The device that is always full; else a folder where the file is to be written. */
  private void full() throws IOException {
    Path device = Path.of("/dev/full");
    if (Files.exists(device)) {
      Files.createSymbolicLink(part(), device);
    } else {
      Files.createDirectories(part());
    }
  }

  @Override
  public void mend() throws IOException {
    if (Files.exists(away)) {
      Files.move(away, root.resolve("drop"));
    }
    Files.deleteIfExists(part());
    Path csv = root.resolve("drop").resolve("sio-1243-2019Q1-v1.csv");
    if (Files.exists(csv) && Files.size(csv) == "another".length()) {
      Files.delete(csv);
    }
  }

  private Path part() {
    return root.resolve("drop").resolve(".sio-1243-2019Q1-v1.csv.part");
  }

  @Override
  public SortedMap<String, byte[]> arrived() throws IOException {
    return visible(root.resolve("drop"));
  }

  /** What a receiver looks at: names that don't begin with a point. */
  static SortedMap<String, byte[]> visible(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        String name = each.getFileName().toString();
        if (!name.startsWith(".")) {
          files.put(name, Files.readAllBytes(each));
        }
      }
    }
    return files;
  }

  @Override
  public void receipt(String name, byte[] bytes) throws IOException {
    Path hidden = root.resolve("receipts").resolve("." + name + ".part");
    Files.write(hidden, bytes);
    Files.move(hidden, root.resolve("receipts").resolve(name));
  }

  @Override
  public void close() {}
}
