package no.sioadapter.dispatch;

import no.sioadapter.report.ReportId;

/** One report version over one channel: what may take effect once. */
public record DispatchId(ReportId report, ChannelName channel) {
  @Override
  public String toString() {
    return report + " over " + channel;
  }
}
