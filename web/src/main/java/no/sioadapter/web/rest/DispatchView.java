package no.sioadapter.web.rest;

import java.util.List;
import java.util.Locale;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchState;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.report.ReportId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report version over a channel. */
@Schema(name = "Dispatch")
public record DispatchView(
    @Schema(description = "Such as sio-1243-2019Q1-v1") String report,
    String municipality,
    String quarter,
    int version,
    @Schema(description = "What the municipality calls the channel") String channel,
    @Schema(
            description =
                "queued, held, sending, sent, received, accepted, rejected, expired, parked or"
                    + " cancelled")
        String state,
    @Schema(description = "How many tries have failed") int tries,
    @Schema(description = "While queued: not before this, UTC") @Nullable String nextTry,
    @Schema(description = "What stands in its way") @Nullable ReasonView trouble,
    @Schema(description = "What the other side calls it") @Nullable String reference,
    @Schema(description = "When something last happened to it, UTC") String changedAt,
    @Schema(description = "What the receiver remarked with its last word") List<RemarkView> remarks,
    @Schema(description = "Everything that happened to it, the oldest first")
        List<DispatchEventView> events) {
  /** Something that the receiver says of the report. */
  @Schema(name = "Remark")
  public record RemarkView(
      String code,
      String text,
      @Schema(description = "Where in the report; empty where it is about the whole")
          String path) {}

  static DispatchView of(Dispatch dispatch) {
    ReportId report = dispatch.id().report();
    return new DispatchView(
        report.name(),
        report.municipality().value(),
        report.quarter().toString(),
        report.version(),
        dispatch.id().channel().value(),
        state(dispatch),
        dispatch.tries(),
        dispatch.state() == DispatchState.QUEUED ? dispatch.nextTry().toString() : null,
        dispatch.trouble().map(ReasonView::of).orElse(null),
        dispatch.reference().orElse(null),
        dispatch.changedAt().toString(),
        dispatch.answer().map(Receipt::remarks).orElse(List.of()).stream()
            .map(each -> new RemarkView(each.code(), each.text(), each.path()))
            .toList(),
        dispatch.events().stream().map(DispatchEventView::of).toList());
  }

  /** The word for its state, which follows from its events. */
  public static String state(Dispatch dispatch) {
    return dispatch.state().name().toLowerCase(Locale.ROOT);
  }
}
