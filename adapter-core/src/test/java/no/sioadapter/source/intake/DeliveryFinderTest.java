package no.sioadapter.source.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.TestProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryFinderTest {
  private static final String STEM = "gerica-1243-20190402T0615";

  private final DeliveryFinder finder =
      new DeliveryFinder(List.of(TestProfiles.gerica(), TestProfiles.profil()));

  @TempDir private Path folder;

  @Test
  void takesOfAFolderWhatIsNamedAsADeliveryAndSaysWhatElseLiesThere() throws Exception {
    write("profil-1241-20190402T0615.xml");
    write("gerica-1243-b-20190402T0615.ZIP");
    write("gerica-1243-a-20190402T0615.zip");
    write("cosdoc-1243-20190402T0615.zip");
    write("gerica-1243-20190402T0615.xml");
    write("profil-1241-20190402T0616.zip");
    write("gerica-1243-20190402T0615.zip.part");
    write("gerica-1243.zip");
    write("vedtak.csv");
    Files.createDirectory(folder.resolve("gammelt"));
    assertEquals(
        """
        gerica gerica-1243-a-20190402T0615.zip 1243 [a] 2019-04-02T06:15
        gerica gerica-1243-b-20190402T0615.ZIP 1243 [b] 2019-04-02T06:15
        profil profil-1241-20190402T0615.xml 1241 [] 2019-04-02T06:15
        not gammelt: FOLDER
        not cosdoc-1243-20190402T0615.zip: UNKNOWN_SYSTEM
        not gerica-1243-20190402T0615.xml: NOT_A_DELIVERY
        not gerica-1243-20190402T0615.zip.part: NOT_A_DELIVERY
        not gerica-1243.zip: NOT_A_DELIVERY
        not profil-1241-20190402T0616.zip: NOT_A_DELIVERY
        not vedtak.csv: NOT_A_DELIVERY
        """,
        found(folder));
  }

  @Test
  void takesAPairOfAFolderOnlyWhenItSaysThatItIsComplete() throws Exception {
    write(STEM + ".vedtak.csv");
    write(STEM + ".opphor.csv");
    assertEquals(
        """
        not gerica-1243-20190402T0615.opphor.csv: INCOMPLETE_PAIR
        not gerica-1243-20190402T0615.vedtak.csv: INCOMPLETE_PAIR
        """,
        found(folder));
    write(STEM + ".ferdig");
    assertEquals(
        """
        gerica gerica-1243-20190402T0615 1243 [] 2019-04-02T06:15 \
        (gerica-1243-20190402T0615.vedtak.csv + gerica-1243-20190402T0615.opphor.csv)
        """,
        found(folder));
  }

  @Test
  void takesACompletePairWithoutAbsences() throws Exception {
    write(STEM + ".vedtak.csv");
    write(STEM + ".ferdig");
    assertEquals("gerica " + STEM + " 1243 [] 2019-04-02T06:15\n", found(folder));
  }

  @Test
  void takesNoAbsencesWithoutDecisions() throws Exception {
    Path absences = write(STEM + ".opphor.csv");
    write(STEM + ".ferdig");
    assertEquals(
        """
        not gerica-1243-20190402T0615.ferdig: INCOMPLETE_PAIR
        not gerica-1243-20190402T0615.opphor.csv: INCOMPLETE_PAIR
        """,
        found(folder));
    assertEquals(
        "not gerica-1243-20190402T0615.opphor.csv: INCOMPLETE_PAIR (named)\n", found(absences));
  }

  @Test
  void takesAPairThatIsNamedWhicheverHalfIsNamedAndWhetherItSaysThatItIsCompleteOrNot()
      throws Exception {
    Path decisions = write(STEM + ".vedtak.csv");
    Path absences = write(STEM + ".OPPHOR.CSV");
    String expected =
        """
        gerica gerica-1243-20190402T0615 1243 [] 2019-04-02T06:15 \
        (gerica-1243-20190402T0615.vedtak.csv + gerica-1243-20190402T0615.OPPHOR.CSV)
        """;
    assertEquals(expected, found(decisions));
    assertEquals(expected, found(absences));
    assertEquals(expected, found(absences, decisions));
    assertEquals(expected, found(folder, decisions), "the folder alone leaves it");
    assertEquals(expected, found(decisions, folder));
  }

  @Test
  void takesABarePairThatIsNamed() throws Exception {
    Path decisions = write("vedtak.csv", "Kommunenr;");
    write("opphor.csv");
    assertEquals("gerica vedtak.csv - [] - (vedtak.csv + opphor.csv)\n", found(decisions));
  }

  @Test
  void knowsWhatIsNamedByItsNameElseByItsContent() throws Exception {
    assertEquals("gerica Gerica eksport.dat - [] -\n", found(write("Gerica eksport.dat", "<a/>")));
    assertEquals("profil eksport.txt - [] -\n", found(write("eksport.txt", "\uFEFF \n<?xml")));
    assertEquals("gerica eksport.csv - [] -\n", found(write("eksport.csv", "Kommunenr")));
    assertEquals("profil tom.xml - [] -\n", found(write("tom.xml", "")));
    assertEquals("gerica tom.zip - [] -\n", found(write("tom.zip", "")));
    assertEquals("gerica gericare.csv - [] -\n", found(write("gericare.csv", "Kommunenr")));
  }

  @Test
  void doesNotGuessWhereTheNameIsOfASystemWithoutAProfile() throws Exception {
    assertEquals(
        "not cosdoc-1243-20190402T0615.zip: UNKNOWN_SYSTEM (named)\n",
        found(write("cosdoc-1243-20190402T0615.zip")));
  }

  @Test
  void doesNotGuessBetweenTwoSystemsWithTheSameFormat() throws Exception {
    DeliveryFinder two =
        new DeliveryFinder(
            List.of(TestProfiles.gerica(), TestProfiles.gerica(), TestProfiles.profil()));
    assertEquals(
        "not eksport.csv: UNKNOWN_SYSTEM (named)\n",
        said(two.find(List.of(write("eksport.csv", "Kommunenr")))));
  }

  @Test
  void takesAFileOnceHoweverItIsNamed() throws Exception {
    Path file = write(STEM + ".zip");
    Path link = Files.createSymbolicLink(folder.resolve("gerica-lenke.zip"), file);
    Path around = folder.resolve("..").resolve(folder.getFileName()).resolve(file.getFileName());
    assertEquals("gerica " + STEM + ".zip 1243 [] 2019-04-02T06:15\n", found(file, around, link));
  }

  @Test
  void keepsTheOrderInWhichFilesAreNamed() throws Exception {
    Path b = write("gerica-1243-b-20190402T0615.zip");
    Path a = write("gerica-1243-a-20190402T0615.zip");
    assertEquals(
        List.of("b", "a"),
        finder.find(List.of(b, a)).deliveries().stream().map(Delivery::part).toList());
  }

  @Test
  void saysWhereThereIsNothing() {
    assertThrows(
        NoSuchFileException.class, () -> finder.find(List.of(folder.resolve("gerica.zip"))));
  }

  @Test
  void findsNothingInAnEmptyFolder() throws Exception {
    assertEquals("", found(folder));
  }

  private Path write(String name) throws IOException {
    return write(name, "x");
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private String found(Path... paths) throws IOException {
    return said(finder.find(List.of(paths)));
  }

  private static String said(Deliveries found) {
    List<String> lines = new ArrayList<>();
    for (Delivery each : found.deliveries()) {
      String files =
          each.files().stream()
              .map(file -> String.valueOf(file.getFileName()))
              .collect(Collectors.joining(" + "));
      lines.add(
          Stream.of(
                      each.system(),
                      each.name(),
                      each.municipality().map(String::valueOf).orElse("-"),
                      "[" + each.part() + "]",
                      each.timestamp().map(String::valueOf).orElse("-"))
                  .map(String::valueOf)
                  .collect(Collectors.joining(" "))
              + (each.files().size() > 1 || each.name().equals("vedtak.csv")
                  ? " (" + files + ")"
                  : ""));
    }
    for (PassedOver each : found.passedOver()) {
      lines.add(
          "not "
              + each.path().getFileName()
              + ": "
              + each.reason()
              + (each.named() ? " (named)" : ""));
    }
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
