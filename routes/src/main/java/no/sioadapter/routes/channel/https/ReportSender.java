package no.sioadapter.routes.channel.https;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sioadapter.dispatch.DispatchOrder;
import no.sioadapter.receipt.xml.ReceiptRefused;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.routes.channel.Outgoing;
import no.sioadapter.routes.channel.ReceiptFile;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.routes.channel.Trouble;
import no.sioadapter.routes.channel.http.FileType;
import no.sioadapter.routes.channel.http.HttpAddress;
import no.sioadapter.routes.channel.http.Reply;
import no.sioadapter.routes.channel.http.Verdict;

/**
 * Sends a report. The same report sent again has the same idempotency key: the receiver answers 200
 * instead of 201, and nothing else comes of it.
 */
record ReportSender(
    HttpAddress receiver,
    HttpsSettings.Mode mode,
    SignedLine line,
    Verdict verdict,
    ReceiptXml receipts) {
  private static final int THERE_ALREADY = 200;
  private static final int OTHER_THERE = 409;

  SendResult send(Outgoing outgoing) throws IOException {
    return mode == HttpsSettings.Mode.MULTIPART ? together(outgoing) : oneByOne(outgoing);
  }

  private SendResult together(Outgoing outgoing) throws IOException {
    DispatchOrder order = outgoing.order();
    Parts parts = Parts.of(outgoing.files());
    return result(
        order,
        line.call(
            () ->
                request(order, "/reports")
                    .header("Content-Type", parts.contentType())
                    .POST(parts.body())));
  }

  private SendResult oneByOne(Outgoing outgoing) throws IOException {
    DispatchOrder order = outgoing.order();
    List<Path> files = outgoing.files();
    int last = files.size() - 1;
    for (Path file : files.subList(0, last)) {
      SendResult result = result(order, put(order, file));
      if (!(result instanceof SendResult.Sent)) {
        return result;
      }
    }
    return result(order, put(order, files.get(last)));
  }

  private SignedLine.Called put(DispatchOrder order, Path file) throws IOException {
    String name = file.getFileName().toString();
    return line.call(
        () ->
            request(order, "/reports/" + order.id().report().name() + "/" + name)
                .header("Content-Type", FileType.of(name))
                .PUT(HttpRequest.BodyPublishers.ofFile(file)));
  }

  private HttpRequest.Builder request(DispatchOrder order, String path) {
    return HttpRequest.newBuilder(receiver.at(path))
        .header("Accept", "application/xml")
        .header("Idempotency-Key", order.idempotencyKey());
  }

  private SendResult result(DispatchOrder order, SignedLine.Called called) {
    if (called instanceof SignedLine.Called.NotMade none) {
      return none.why();
    }
    Reply reply = ((SignedLine.Called.Replied) called).reply();
    if (reply instanceof Reply.Answer answer && answer.isSuccess()) {
      return taken(order, answer);
    }
    return reply instanceof Reply.Answer answer && answer.status() == OTHER_THERE
        ? other(order)
        : verdict.of(reply);
  }

  private SendResult taken(DispatchOrder order, Reply.Answer answer) {
    boolean alreadyThere = answer.status() == THERE_ALREADY;
    Optional<ReceiptFile> receipt = receipt(order, answer);
    if (alreadyThere && receipt.isPresent() && isOfOther(order, receipt.get())) {
      return other(order);
    }
    return new SendResult.Sent(alreadyThere, Optional.empty(), receipt.stream().toList());
  }

  private SendResult other(DispatchOrder order) {
    return verdict.refused(new Trouble.OtherContent(order.id().report().name()));
  }

  private static Optional<ReceiptFile> receipt(DispatchOrder order, Reply.Answer answer) {
    return answer
        .header("Content-Type")
        .filter(type -> type.startsWith("application/xml") || type.startsWith("text/xml"))
        .map(type -> answer.body())
        .filter(body -> body.length > 0)
        .map(body -> ReceiptFile.of(order.id().report().name() + "-kvittering-svar.xml", body));
  }

  /** "There already" counts where it is this to the byte; what can't be read says nothing else. */
  private boolean isOfOther(DispatchOrder order, ReceiptFile file) {
    try {
      return !receipts
          .read(file.bytes())
          .report()
          .manifestSha256()
          .equals(order.manifest().value());
    } catch (ReceiptRefused e) {
      return false; // kept and shown where receipts are looked at
    }
  }
}
