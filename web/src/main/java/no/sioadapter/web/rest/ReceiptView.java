package no.sioadapter.web.rest;

import java.util.List;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.reception.ReceivedReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt, as the API lists it. */
@Schema(name = "Receipt")
public record ReceiptView(
    int number,
    @Schema(description = "The receipt's file") String name,
    @Schema(description = "Where it is") String href,
    @Schema(description = "accepted or rejected") String outcome,
    String manifestSha256,
    String receivedAt,
    List<RemarkView> remarks) {
  /** Something that is said of the report. */
  @Schema(name = "Remark")
  public record RemarkView(
      String code, String text, @Schema(description = "Where in the report") String path) {}

  static ReceiptView of(ReceivedReport report) {
    ReceivedReport.Judgement judgement = report.judgement().orElseThrow();
    Receipt receipt = judgement.verdict().receipt();
    return new ReceiptView(
        judgement.number(),
        judgement.fileName(),
        "/api/reception/reports/" + report.name() + "/receipts/" + judgement.number(),
        outcome(receipt.outcome()),
        report.manifestSha256(),
        report.receivedAt().toString(),
        receipt.remarks().stream()
            .map(remark -> new RemarkView(remark.code(), remark.text(), remark.path()))
            .toList());
  }

  private static String outcome(Receipt.Outcome outcome) {
    return switch (outcome) {
      case RECEIVED -> "received";
      case ACCEPTED -> "accepted";
      case REJECTED -> "rejected";
    };
  }
}
