package no.sioadapter.routes.reception;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.reception.ReceivedReport;
import no.sioadapter.report.file.DurableFile;

/** Puts receipts where a sender who uses the drop folder fetches them. */
final class Counter {
  private final ReceptionFolders folders;
  private final ReceiptXml xml;

  Counter(ReceptionFolders folders, ReceiptXml xml) {
    this.folders = folders;
    this.xml = xml;
  }

  /** Writes the receipt of a judged report; one that is there stays as it is. */
  void put(ReceivedReport report, String sender) throws IOException {
    ReceivedReport.Judgement judgement = report.judgement().orElseThrow();
    Path folder = sender.isEmpty() ? folders.receipts() : folders.receipts().resolve(sender);
    Path place = folder.resolve(judgement.fileName());
    if (Files.exists(place)) {
      return;
    }
    Files.createDirectories(folder);
    Path temporary = folder.resolve("." + judgement.fileName() + ".part");
    DurableFile.write(xml.bytes(judgement.verdict().receipt()), temporary);
    Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
  }
}
