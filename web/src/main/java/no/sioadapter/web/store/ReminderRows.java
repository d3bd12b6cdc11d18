package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.reminder.ReminderEvent;
import no.sioadapter.reminder.ReminderId;
import no.sioadapter.reminder.ToldReminder;

/** The rows of the reminders' events, each call in a transaction of its own. */
@ApplicationScoped
@NeedsDatabase
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ReminderRows {
  private static final String ORDER =
      " order by e.key.municipality, e.key.quarter, e.key.kind, e.key.occasion, e.key.place";

  @PersistenceContext(unitName = "ledger")
  @SuppressWarnings("NullAway.Init") // the container's
  private EntityManager entities;

  /** The container's. */
  @SuppressWarnings("NullAway.Init")
  protected ReminderRows() {}

  ReminderRows(EntityManager entities) {
    this.entities = entities;
  }

  /** One reminder; without events where there is none. */
  public ToldReminder of(ReminderId id) {
    return told(
            rows("where " + is("e", ":municipality", ":quarter", ":kind", ":occasion"))
                .setParameter("municipality", id.of().municipality().value())
                .setParameter("quarter", id.of().quarter().toString())
                .setParameter("kind", id.kind())
                .setParameter("occasion", id.occasion()))
        .stream()
        .findFirst()
        .orElseGet(() -> new ToldReminder(id, List.of()));
  }

  /** Those that were noticed, and not closed since. */
  public List<ToldReminder> open() {
    return told(
        rows("where exists (select n from ReminderEventRow n where "
                + same("n")
                + " and n.step = :noticed and not exists (select c from ReminderEventRow c where "
                + same("c")
                + " and c.step = :closed and c.key.place > n.key.place))")
            .setParameter("noticed", ReminderEventRow.Step.NOTICED)
            .setParameter("closed", ReminderEventRow.Step.CLOSED));
  }

  /**
   * Adds an event.
   *
   * @throws jakarta.persistence.PersistenceException where its place is taken
   */
  public void insert(ReminderId id, int place, ReminderEvent event) {
    entities.persist(new ReminderEventRow(id, place, event));
    entities.flush();
  }

  private TypedQuery<ReminderEventRow> rows(String condition) {
    return entities.createQuery(
        "select e from ReminderEventRow e " + condition + ORDER, ReminderEventRow.class);
  }

  private static String same(String row) {
    return is(row, "e.key.municipality", "e.key.quarter", "e.key.kind", "e.key.occasion");
  }

  private static String is(
      String row, String municipality, String quarter, String kind, String occasion) {
    return "%1$s.key.municipality = %2$s and %1$s.key.quarter = %3$s and %1$s.key.kind = %4$s and %1$s.key.occasion = %5$s"
        .formatted(row, municipality, quarter, kind, occasion);
  }

  private static List<ToldReminder> told(TypedQuery<ReminderEventRow> query) {
    Map<ReminderId, List<ReminderEvent>> events = new LinkedHashMap<>();
    for (ReminderEventRow row : query.getResultList()) {
      events.computeIfAbsent(row.id(), each -> new ArrayList<>()).add(row.toEvent());
    }
    return events.entrySet().stream()
        .map(each -> new ToldReminder(each.getKey(), each.getValue()))
        .toList();
  }
}
