package no.sioadapter.demo.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * Those who can sign in to the demo: the first administrator, one who works and one who approves.
 * Their passwords are made up at the first start and lie in a file in the data folder that only its
 * owner can read.
 */
final class DemoUsers {
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 20;

  private final Path file;
  private final SecureRandom random = new SecureRandom();
  private final String firstPassword = password();

  DemoUsers(Path data) {
    this.file = data.resolve("demo-users.txt");
  }

  /** A user, for the demo's reader. */
  record DemoUser(String name, String password, String roles) {
    String line() {
      return name + " " + password + " " + roles;
    }
  }

  /** What the server is started with; of use to it where it has no users yet. */
  String firstPassword() {
    return firstPassword;
  }

  Path file() {
    return file;
  }

  /** Those there are; none where the server was started on this folder without the demo. */
  List<DemoUser> signUp(UsersApi api) throws IOException, InterruptedException {
    if (Files.exists(file)) {
      return read();
    }
    DemoUser admin = new DemoUser("admin", password(), "administrator");
    if (!api.choosePassword(admin.name(), firstPassword, admin.password())) {
      return List.of();
    }
    List<DemoUser> users = new ArrayList<>(List.of(admin));
    for (DemoUser user :
        List.of(
            new DemoUser("kari", password(), "operator,mapping-editor"),
            new DemoUser("ola", password(), "approver"))) {
      String oneTime = api.create(admin, user);
      api.choosePassword(user.name(), oneTime, user.password());
      users.add(user);
    }
    write(users);
    return users;
  }

  private List<DemoUser> read() throws IOException {
    List<DemoUser> users = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] words = line.split(" ", -1);
      if (words.length == 3) {
        users.add(new DemoUser(words[0], words[1], words[2]));
      }
    }
    return users;
  }

  private void write(List<DemoUser> users) throws IOException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(file, users.stream().map(DemoUser::line).toList(), StandardCharsets.UTF_8);
  }

  private String password() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
