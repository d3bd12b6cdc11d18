package no.sioadapter.routes.channel.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.routes.channel.TroubleText;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Channels that share a folder of receipts, on a real folder. */
class ReceiptBoxTest {
  private static final TroubleText WORDS = TroubleText.in(Language.EN);

  @TempDir private Path folder;
  private final Obstacle atOs = new Obstacle("1243-helsedir", WORDS);
  private final Obstacle atFusa = new Obstacle("1241-helsedir", WORDS);
  private final List<String> asked = new ArrayList<>();
  private ReceiptBox box;

  @BeforeEach
  void twoMunicipalitiesShareIt() {
    box = new ReceiptBox(new Asked(new FolderDrop(folder, folder)));
    box.join(poll("1243", atOs));
    box.join(poll("1241", atFusa));
  }

  @Test
  void theFolderIsLookedIntoOnceAndEachTakesItsOwn() throws IOException {
    put("sio-1241-2019Q1-v1-kvittering-1.xml", "sio-1243-2019Q1-v1-kvittering-1.xml");
    put("sio-0926-2019Q1-v1-kvittering-1.xml", "kopi.xml", ".kopi.xml", "les-meg.txt");

    assertEquals(
        List.of(
            "1243 sio-1243-2019Q1-v1-kvittering-1.xml",
            "1243 kopi.xml",
            "1241 sio-1241-2019Q1-v1-kvittering-1.xml",
            "1241 kopi.xml"),
        look());
    assertEquals(1, asked.stream().filter("receipts"::equals).count(), asked.toString());
  }

  @Test
  void whatWasTakenIsNotFoundAgainUntilItChanges() throws IOException {
    put("sio-1243-2019Q1-v1-kvittering-1.xml");
    for (Iterator<ReceiptPoll.Found> found = box.fresh(); found.hasNext(); ) {
      found.next().taken();
    }
    assertEquals(List.of(), look());

    Files.writeString(folder.resolve("sio-1243-2019Q1-v1-kvittering-1.xml"), "longer than it was");
    assertEquals(List.of("1243 sio-1243-2019Q1-v1-kvittering-1.xml"), look());
  }

  @Test
  void whatWasNotTakenIsFoundAgain() throws IOException {
    put("sio-1243-2019Q1-v1-kvittering-1.xml");
    assertEquals(1, look().size());
    assertEquals(1, look().size());
  }

  @Test
  void onesThatCannotBeReadDoesNotKeepTheOthersBack() throws IOException {
    put("sio-1243-2019Q1-v1-kvittering-1.xml", "sio-1241-2019Q1-v1-kvittering-1.xml");
    Iterator<ReceiptPoll.Found> found = box.fresh();
    Files.delete(folder.resolve("sio-1243-2019Q1-v1-kvittering-1.xml"));

    assertEquals("1241", found.next().poll().municipality().value());
    assertFalse(found.hasNext());
    assertEquals("PlaceMissing", atOs.now().orElseThrow().code());
    assertTrue(atFusa.now().isEmpty());

    assertEquals(List.of("1241 sio-1241-2019Q1-v1-kvittering-1.xml"), look());
    assertTrue(atOs.now().isEmpty(), "the next look went well");
  }

  @Test
  void eachIsReadWhenItIsAskedFor() throws IOException {
    put("sio-1243-2019Q1-v1-kvittering-1.xml", "sio-1241-2019Q1-v1-kvittering-1.xml");
    Iterator<ReceiptPoll.Found> found = box.fresh();
    found.next();
    assertEquals(List.of("receipts", "sio-1243-2019Q1-v1-kvittering-1.xml"), asked);
  }

  @Test
  void aRoundGoesFromFolderToFolderAndLooksOnceInEach() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    put("sio-1243-2019Q1-v1-kvittering-1.xml", "sio-1241-2019Q1-v1-kvittering-1.xml");
    Files.writeString(other.resolve("sio-0926-2019Q1-v1-kvittering-1.xml"), "another");
    Drop one = new Asked(new FolderDrop(folder, folder));
    ReceiptRound round = new ReceiptRound();
    round.join("one", one, poll("1243", atOs));
    round.join("other", new Asked(new FolderDrop(other, other)), poll("0926", atFusa));
    round.join("one", one, poll("1241", atFusa));

    List<String> whose = new ArrayList<>();
    round.fresh().forEachRemaining(each -> whose.add(each.poll().municipality().value()));
    assertEquals(List.of("1243", "1241", "0926"), whose);
    assertEquals(2, asked.stream().filter("receipts"::equals).count(), asked.toString());
  }

  private static ReceiptPoll poll(String number, Obstacle obstacle) {
    return new ReceiptPoll(new MunicipalityNumber(number), new ChannelName("helsedir"), obstacle);
  }

  private void put(String... names) throws IOException {
    for (String name : names) {
      Files.writeString(folder.resolve(name), name);
    }
  }

  private List<String> look() {
    List<String> seen = new ArrayList<>();
    for (Iterator<ReceiptPoll.Found> found = box.fresh(); found.hasNext(); ) {
      ReceiptPoll.Found each = found.next();
      assertEquals(each.poll().municipality(), each.receipt().municipality());
      seen.add(each.poll().municipality() + " " + each.receipt().file().name());
    }
    return seen;
  }

  /** Notes what is asked of the receipts' folder. */
  private final class Asked implements Drop {
    private final Drop drop;

    Asked(Drop drop) {
      this.drop = drop;
    }

    @Override
    public OptionalLong size(String name) throws DropFailure {
      return drop.size(name);
    }

    @Override
    public byte[] read(String name) throws DropFailure {
      return drop.read(name);
    }

    @Override
    public void write(String name, byte[] bytes) throws DropFailure {
      drop.write(name, bytes);
    }

    @Override
    public void rename(String from, String to) throws DropFailure {
      drop.rename(from, to);
    }

    @Override
    public List<Entry> receipts() throws DropFailure {
      asked.add("receipts");
      return drop.receipts();
    }

    @Override
    public byte[] receipt(String name, int most) throws DropFailure {
      asked.add(name);
      return drop.receipt(name, most);
    }
  }
}
