package no.sioadapter.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Writes the demo municipality's two exports: the same bytes every time, and made so that 1243's
 * first quarter of 2019 gives the published sheet of Os, row by row (docs/demo.md).
 */
public final class DemoExports {
  private static final long SEED = 1243;

  private DemoExports() {}

  /**
   * Writes both exports.
   *
   * @param folder where to; made if it isn't there
   * @return the files written: Gerica's, then Profil's
   * @throws IOException if the folder can't be written to
   */
  public static List<Path> write(Path folder) throws IOException {
    Plan plan = plan();
    Files.createDirectories(folder);
    Path gerica = folder.resolve(GericaZip.NAME);
    Path profil = folder.resolve(ProfilXml.NAME);
    new GericaZip()
        .write(
            plan.inGerica().stream().sorted(Comparator.comparing(DemoDecision::number)).toList(),
            gerica);
    new ProfilXml().write(plan.inProfil(), profil);
    return List.of(gerica, profil);
  }

  private static Plan plan() {
    // Random's sequence is fixed by its specification, SplittableRandom's bounded draws are not
    Random random = new Random(SEED);
    PersonFactory factory = new PersonFactory(random);
    Population population = new Population(random, factory);
    Plan plan = new Plan();
    new GericaCases(factory).addTo(plan);
    new ProfilCases(factory).addTo(plan);
    new CareHomes(random, factory, population).addTo(plan);
    new HomeServices(random, population).addTo(plan);
    new Background(random, factory).addTo(plan);
    plan.remaining().mustBeNothing();
    return plan;
  }

  /**
   * Writes both exports into the folder named by the only argument.
   *
   * @param args the folder
   * @throws IOException if the folder can't be written to
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("DemoExports FOLDER");
    }
    write(Path.of(args[0]));
  }
}
