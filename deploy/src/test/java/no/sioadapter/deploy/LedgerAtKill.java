package no.sioadapter.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far three municipalities' quarter had come by the ledger when the server was killed, read
 * from a copy: the server is to find its files as it left them.
 *
 * @param counts how many events of a kind, in the order in which they come
 */
record LedgerAtKill(Map<String, Integer> counts) {
  private static final String EVENTS =
      """
      select 'arrived', count(*) from delivery
      union all select 'decided', count(*) from delivery_outcome where upper(kind) <> 'INTERRUPTED'
      union all select 'run', count(*) from quarter_run
      union all select 'made', count(*) from run_outcome where report_version is not null
      union all select 'ready+approved', count(*) from report_event
      union all select 'handed over', count(*) from report_handed_over
      union all select 'queued', count(*) from dispatch_event where seq_no = 0
      union all select 'started', count(*) from dispatch_event where upper(kind) = 'STARTED'
      union all select 'sent', count(*) from dispatch_event where upper(kind) = 'SENT'
      union all select 'receipts', count(*) from receipt_kept
      """;

  static LedgerAtKill in(Path data, Path scratch) throws IOException, SQLException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Path copy = scratch.resolve("sio.mv.db");
    Files.deleteIfExists(copy);
    Files.copy(data.resolve("db/sio.mv.db"), copy);
    try (Connection ledger =
            DriverManager.getConnection("jdbc:h2:file:" + scratch.resolve("sio"), "sio", "");
        Statement statement = ledger.createStatement();
        ResultSet rows = statement.executeQuery(EVENTS)) {
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getInt(2));
      }
    }
    return new LedgerAtKill(counts);
  }

  /** The last kind of event that had come to be. */
  String furthest() {
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .map(Map.Entry::getKey)
        .reduce("nothing", (before, after) -> after);
  }

  @Override
  public String toString() {
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
