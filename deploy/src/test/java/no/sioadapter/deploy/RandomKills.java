package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The kill test's long form: three municipalities' quarter, from the exports' drop to the
 * receiver's acceptance, the server killed (SIGKILL) at random moments; {@link KillIT} is the short
 * form. It takes most of an hour, and runs only when asked for by name (docs/when-things-fail.md):
 * {@code -Dsio.kills} says how many, {@code -Dsio.seed} repeats the same moments, {@code
 * -Dsio.round} some rounds of them: {@code 35}, or {@code 35-60}.
 */
class RandomKills {
  private static final Path RESULT = Path.of("target/random-kills.txt");
  private static final Path KEPT = Path.of("target/random-kills");

  @TempDir private Path temporary;
  private final Map<KillMoment.Phase, Duration> lengths = new EnumMap<>(KillMoment.Phase.class);
  private final Map<String, Integer> reached = new TreeMap<>();
  private final Map<String, Map<String, String>> undisturbed = new TreeMap<>();
  private final List<String> archive = new ArrayList<>();

  @Test
  void everyQuarterEndsAsIfNothingHadHappened() throws Exception {
    long seed = Long.getLong("sio.seed", new Random().nextLong());
    int kills = Integer.getInteger("sio.kills", 100);
    Files.deleteIfExists(RESULT);
    say("-Dsio.seed=" + seed + " -Dsio.kills=" + kills);
    List<List<KillMoment>> rounds = rounds(new Random(seed), kills);
    String[] asked = System.getProperty("sio.round", "1-" + rounds.size()).split("-", -1);
    int last = Integer.parseInt(asked[asked.length - 1]);
    List<String> failed = new ArrayList<>();
    Path sftp = Files.createDirectories(temporary.resolve("sftp"));
    try (DropServer server = new DropServer(sftp, temporary.resolve("ssh"))) {
      ThreeMunicipalities three =
          ThreeMunicipalities.made(
              Files.createDirectories(temporary.resolve("template")), sftp, server);
      undisturbed(three.fresh(temporary.resolve("undisturbed")));
      for (int round = Integer.parseInt(asked[0]); round <= last; round++) {
        Path data = temporary.resolve("round-" + round);
        try {
          round(round, rounds.get(round - 1), three.fresh(data));
        } catch (AssertionError found) {
          failed.add("round " + round + ": " + found);
          say("round " + round + " FAILED: " + found + " " + found.getCause());
          ThreeMunicipalities.delete(KEPT.resolve("round-" + round));
          Files.createDirectories(KEPT);
          ThreeMunicipalities.copy(data, KEPT.resolve("round-" + round));
        }
        ThreeMunicipalities.delete(data);
      }
    }
    say("the last that the ledger had at a kill, and how often: " + reached);
    assertEquals(List.of(), failed, "-Dsio.seed=" + seed);
  }

  /**
   * One kill, or two, of which the second comes while the server takes up what it finds: a third
   * might be left to people, by design (docs/adr/0065).
   */
  private static List<List<KillMoment>> rounds(Random random, int kills) {
    List<List<KillMoment>> rounds = new ArrayList<>();
    KillMoment.Phase[] phases = KillMoment.Phase.values();
    int left = kills;
    while (left > 0) {
      List<KillMoment> round = new ArrayList<>();
      round.add(new KillMoment(phases[random.nextInt(phases.length)], random.nextDouble()));
      if (random.nextBoolean() && left > 1) {
        double aroundItsEnd = 0.8 + 0.5 * random.nextDouble();
        round.add(new KillMoment(KillMoment.Phase.START_UP, aroundItsEnd));
      }
      left -= round.size();
      rounds.add(round);
    }
    return rounds;
  }

  /** A run that nobody kills: how long it takes, and what comes of it. */
  private void undisturbed(KillMoment.Places places) throws IOException, InterruptedException {
    try (ServerLife life = new ServerLife(places, new HashSet<>())) {
      KillMoment.Phase last = KillMoment.Phase.START_UP;
      Duration begun = Duration.ZERO;
      for (KillMoment.Phase phase : KillMoment.Phase.values()) {
        life.await(phase);
        Duration now = life.age();
        lengths.put(last, now.minus(begun));
        last = phase;
        begun = now;
      }
      KilledQuarters quarters = life.settled();
      lengths.put(last, life.age().minus(begun));
      say("undisturbed: " + lengths);
      for (String number : ThreeMunicipalities.NUMBERS) {
        undisturbed.put(number, quarters.timeless(number));
      }
      archive.addAll(quarters.archived());
      judge(quarters, places);
      life.kill();
    }
  }

  private void round(int round, List<KillMoment> moments, KillMoment.Places places)
      throws IOException, InterruptedException, SQLException {
    Set<String> answered = new HashSet<>();
    StringBuilder told = new StringBuilder("round " + round);
    for (KillMoment moment : moments) {
      try (ServerLife life = new ServerLife(places, answered)) {
        life.await(moment.phase());
        Thread.sleep(
            (long)
                (moment.part() * Objects.requireNonNull(lengths.get(moment.phase())).toMillis()));
        told.append(" | %s, after %d ms".formatted(moment.phase(), life.age().toMillis()));
        life.kill();
      }
      LedgerAtKill ledger = LedgerAtKill.in(places.data(), temporary);
      reached.merge(ledger.furthest(), 1, Integer::sum);
      told.append(" ").append(ledger);
    }
    say(told.toString());
    try (ServerLife life = new ServerLife(places, answered)) {
      judge(life.settled(), places);
      life.kill();
      say("round %d is well after %d s".formatted(round, life.age().toSeconds()));
    }
  }

  private void judge(KilledQuarters quarters, KillMoment.Places places)
      throws IOException, InterruptedException {
    for (Receiver receiver : places.receivers()) {
      String number = receiver.municipality();
      quarters.assertOneOfAll(number);
      quarters.assertMadeByTheRecordedClock(number, SignUp.basic("kari", SignUp.CHOSEN));
      quarters.assertDeliveredOnce(receiver);
      KilledQuarters.assertSame(
          undisturbed.getOrDefault(number, Map.of()), quarters.timeless(number));
    }
    assertEquals(archive, quarters.archived());
    quarters.assertNothingIsLeftOver();
  }

  private static void say(String line) throws IOException {
    System.out.println(line);
    Files.writeString(RESULT, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
