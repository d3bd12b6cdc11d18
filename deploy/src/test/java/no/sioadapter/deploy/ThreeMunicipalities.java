package no.sioadapter.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A data folder with people and three municipalities, as often as it is wanted: the first
 * municipality delivers over SFTP, the others in folders.
 *
 * @param template how each begins
 * @param sftp what the SFTP server shows
 */
record ThreeMunicipalities(Path template, Path sftp) {
  static final List<String> NUMBERS = List.of("0906", "0926", "1032");
  static final Path LOG = Path.of("target/random-kills.log");

  /** So that most of a server's life is work. */
  static final Map<String, String> HASTE =
      Map.of(
          "SIO_INTAKE_POLL", "PT0.05S",
          "SIO_INTAKE_SETTLE", "PT0.05S",
          "SIO_QUARTERS_CHECK", "PT1S",
          "SIO_DISPATCH_CHECK", "PT0.2S",
          "SIO_DISPATCH_PAUSE", "PT0.2S",
          "SIO_DISPATCH_LONGEST_PAUSE", "PT1S");

  /** Makes the first, in a server's life of its own. */
  static ThreeMunicipalities made(Path template, Path sftp, DropServer server)
      throws IOException, InterruptedException, GeneralSecurityException {
    for (String number : NUMBERS) {
      new SmallMunicipality(number).configure(template);
      Path folder = template.resolve("config").resolve(number);
      String channel = "  - {name: mappe, kind: folder, receipts_every: PT0.2S}\n";
      if (isOverSftp(number)) {
        server.introduce(folder);
        channel =
            """
              - name: direktorat
                kind: sftp
                host: 127.0.0.1
                port: %d
                user: %s
                known_hosts: known_hosts
                key_file: login
                drop: drop
                receipts: receipts
                receipts_every: PT0.2S
            """
                .formatted(server.port(), DropServer.user());
      }
      Files.writeString(
          folder.resolve("municipality.yaml"), "channels:\n" + channel, StandardOpenOption.APPEND);
    }
    ServerProcess first = ServerProcess.start(template, LOG, HASTE);
    SignUp administrator = SignUp.on(first);
    administrator.user("kari", "operator");
    administrator.user("ola", "approver");
    first.stop();
    return new ThreeMunicipalities(template, sftp);
  }

  private static boolean isOverSftp(String number) {
    return number.equals(NUMBERS.get(0));
  }

  /**
   * One more data folder, with everything delivered and nothing taken; nothing is at the
   * receivers'.
   */
  KillMoment.Places fresh(Path data) throws IOException {
    copy(template, data);
    List<Receiver> receivers = new ArrayList<>();
    for (String number : NUMBERS) {
      new Inbox(data).putBoth(new SmallMunicipality(number));
      Path place = isOverSftp(number) ? sftp : data.resolve("dispatch").resolve(number + "/mappe");
      for (String folder : List.of("drop", "receipts")) {
        delete(place.resolve(folder));
        Files.createDirectories(place.resolve(folder));
      }
      receivers.add(new Receiver(number, place.resolve("drop"), place.resolve("receipts")));
    }
    try (Stream<Path> archive = Files.list(data.resolve("archive"))) {
      return new KillMoment.Places(data, receivers, archive.count());
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              each -> {
                try {
                  Files.delete(each);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
