package no.sioadapter.mapping.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.ProblemText;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However a file of a municipality's folder is bent, loading it ends in a refusal that can be told
 * or in a configuration with which a run ends as {@link HostileRun} wants it; never in an
 * exception.
 */
class HostileFolderTest {
  private static final long SEED = 20190101L;
  private static final int TIMES = 60;
  private static final Path SHIPPED =
      Path.of("src", "main", "resources", "no", "sioadapter", "mapping");
  private static final List<ProblemText> LANGUAGES =
      Arrays.stream(Language.values()).map(ProblemText::in).toList();

  @TempDir private Path temp;
  private Path folder = Path.of("");
  private int refused;

  @BeforeEach
  void lay_out() throws IOException {
    folder = temp.resolve("config");
    copy(Fixture.BASE.resolve("config"), folder);
    copy(SHIPPED.resolve("rulepack").resolve("2019"), folder.resolve("rulepack").resolve("2019"));
    copy(SHIPPED.resolve("profiles"), folder.resolve("profiles"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "municipality.yaml",
        "mapping.csv",
        "a-konto-2019.csv",
        "rulepack/2019/codes.csv",
        "rulepack/2019/prices.csv",
        "rulepack/2019/settings.yaml",
        "rulepack/2019/checks.yaml",
        "profiles/gerica.yaml",
        "profiles/profil.yaml"
      })
  void a_bent_file_is_refused_or_runs(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] sound = Files.readAllBytes(file);
    Random random = new Random(SEED);
    for (int i = 0; i < TIMES; i++) {
      Files.write(file, bent(sound, i, random));
      load(name + " " + i);
    }
    assertTrue(refused > 0 && refused < TIMES, "both ends are seen: " + refused);
  }

  private void load(String what) throws IOException {
    Configuration loaded;
    try {
      loaded = MunicipalityFolder.at(folder).load(FixtureRun.QUARTER);
    } catch (ConfigurationRefused e) {
      refused++;
      e.problems().forEach(problem -> tell(what, problem));
      return;
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(what, e);
    }
    HostileRun run = new HostileRun(temp, loaded);
    run.run(what, HostileExport.pair());
    run.run(what, HostileExport.xml());
  }

  private static void tell(String what, Problem problem) {
    for (ProblemText words : LANGUAGES) {
      assertFalse(words.of(problem).isBlank(), what);
    }
  }

  /** Flipped, overwritten, cut, or with a piece lost or twice, in turn. */
  private static byte[] bent(byte[] sound, int turn, Random random) {
    int at = random.nextInt(sound.length);
    byte[] bent = sound.clone();
    switch (turn % 4) {
      case 0 -> bent[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bent[at] = (byte) "\0\t\n\r:;,.-\"'[]{}#&*!|>%@ 09".charAt(random.nextInt(26));
      case 2 -> bent = Arrays.copyOf(sound, at);
      default -> bent = spliced(sound, at, random.nextInt(60) - 30);
    }
    return bent;
  }

  /** From that place on again after so many bytes back, or forward. */
  private static byte[] spliced(byte[] sound, int at, int by) {
    int from = Math.max(0, Math.min(sound.length, at + by));
    byte[] all = Arrays.copyOf(sound, at + sound.length - from);
    System.arraycopy(sound, from, all, at, sound.length - from);
    return all;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : Fixture.folders(from)) {
      Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
    }
  }
}
