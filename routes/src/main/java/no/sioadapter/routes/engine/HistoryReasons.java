package no.sioadapter.routes.engine;

import java.util.List;
import java.util.Map;
import no.sioadapter.ledger.Reason;
import no.sioadapter.report.xml.PastReportRefused;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** Why an earlier report can't be compared with, for people. */
final class HistoryReasons {
  private static final String BUNDLE = "no/sioadapter/routes/engine/history";
  private static final String UNREADABLE = "D10";

  private final Messages messages;

  HistoryReasons(Language language) {
    this.messages = Messages.of(BUNDLE, language, HistoryReasons.class.getClassLoader());
  }

  List<Reason> of(PastReportRefused refused) {
    String text = messages.format(UNREADABLE, Map.of("name", refused.name()));
    return List.of(new Reason(UNREADABLE, text));
  }
}
