package no.sioadapter.mapping.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sioadapter.decision.MunicipalityNumber;

/** Everything that happened to a municipality's table, and what follows from it. */
public final class TableHistory {
  private final MunicipalityNumber municipality;
  private final List<RevisionEvent> events;
  private final TreeMap<Integer, Revision> revisions = new TreeMap<>();

  private TableHistory(MunicipalityNumber municipality, List<RevisionEvent> events) {
    this.municipality = municipality;
    this.events = List.copyOf(events);
    Map<Integer, List<RevisionEvent>> byNumber = new TreeMap<>();
    this.events.forEach(
        each -> byNumber.computeIfAbsent(each.number(), n -> new ArrayList<>()).add(each));
    byNumber.forEach((number, own) -> revisions.put(number, new Revision(id(number), own)));
  }

  /** Of all events, the oldest first. */
  static TableHistory of(MunicipalityNumber municipality, List<RevisionEvent> events) {
    return new TableHistory(municipality, events);
  }

  /** Every revision, by number. */
  public Collection<Revision> revisions() {
    return List.copyOf(revisions.values());
  }

  /** One revision; empty where there is none of that number. */
  public Optional<Revision> find(int number) {
    return Optional.ofNullable(revisions.get(number));
  }

  /** Which revision was active from when, the earliest first: the log of system time. */
  public List<Activation> activations() {
    List<RevisionEvent> approvals = approvals();
    List<Activation> activations = new ArrayList<>();
    for (int i = 0; i < approvals.size(); i++) {
      Optional<Instant> until =
          i + 1 < approvals.size() ? Optional.of(approvals.get(i + 1).at()) : Optional.empty();
      RevisionEvent approval = approvals.get(i);
      activations.add(new Activation(id(approval.number()), approval.at(), until));
    }
    return activations;
  }

  /** The active revision; empty where none was approved yet. */
  public Optional<Revision> active() {
    List<RevisionEvent> approvals = approvals();
    return approvals.isEmpty()
        ? Optional.empty()
        : find(approvals.get(approvals.size() - 1).number());
  }

  /** The revision that was active at a moment. */
  public Optional<Revision> activeAt(Instant moment) {
    return activations().stream()
        .filter(activation -> activation.covers(moment))
        .findFirst()
        .flatMap(activation -> find(activation.revision().number()));
  }

  /** How many events there are. */
  int size() {
    return events.size();
  }

  /** A moment that isn't before the last event, whatever the clock says. */
  Instant notBeforeTheLast(Instant now) {
    return events.stream()
        .map(RevisionEvent::at)
        .filter(last -> last.isAfter(now))
        .reduce((earlier, later) -> later)
        .orElse(now);
  }

  /** The number of the next revision. */
  int nextNumber() {
    return revisions.isEmpty() ? 1 : revisions.lastKey() + 1;
  }

  /** What the folder's file said when something was last taken from it. */
  Optional<RevisionEvent> lastFromFolder() {
    return events.stream()
        .filter(event -> event.who() instanceof Actor.Folder)
        .filter(
            event -> event.step() instanceof Step.Drafted || event.step() instanceof Step.Edited)
        .reduce((earlier, later) -> later);
  }

  /** The same with events added. */
  TableHistory with(List<RevisionEvent> added) {
    List<RevisionEvent> all = new ArrayList<>(events);
    all.addAll(added);
    return of(municipality, all);
  }

  private List<RevisionEvent> approvals() {
    return events.stream().filter(event -> event.step() instanceof Step.Approved).toList();
  }

  private RevisionId id(int number) {
    return new RevisionId(municipality, number);
  }
}
