package no.sioadapter.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.SioCode;
import no.sioadapter.count.Meeting;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.check.DecisionsOverlap;
import no.sioadapter.quality.check.ExtraDaysBesideDecision;
import no.sioadapter.source.RecordSink;

/**
 * Says where decisions of one person meet on one code (I-06, I-08). Only ordinals were kept of the
 * decisions, so the deliveries are read once more to find the places and numbers of those that
 * meet.
 */
final class MeetingFindings implements RecordSink {
  private record Named(Location where, Optional<DecisionNumber> number) {}

  private final List<Meeting> meetings;
  private final BitSet wanted = new BitSet();
  private final Map<Integer, Named> named = new HashMap<>();
  private int ordinal = -1;

  MeetingFindings(List<Meeting> meetings) {
    this.meetings = meetings;
    for (Meeting meeting : meetings) {
      wanted.set(meeting.decision());
      wanted.set(meeting.other());
    }
  }

  void tell(FindingLog log, CodeSystem codes) {
    for (Meeting meeting : meetings) {
      Named decision = at(meeting.decision());
      Location other = at(meeting.other()).where();
      String place = other.file() + ":" + other.line();
      SioCode code = codes.entries().get(meeting.position()).code();
      log.add(
          decision.where(),
          decision.number(),
          meeting.extra()
              ? new ExtraDaysBesideDecision.Found(code, place)
              : new DecisionsOverlap.Found(code, place, meeting.from(), meeting.to()));
    }
  }

  private Named at(int decision) {
    Named found = named.get(decision);
    if (found == null) {
      throw new IllegalStateException("the deliveries changed while they were read");
    }
    return found;
  }

  @Override
  public void decision(DecisionRecord decision) {
    ordinal++;
    if (wanted.get(ordinal)) {
      named.put(ordinal, new Named(decision.where(), decision.number().value()));
    }
  }

  @Override
  public void absence(AbsenceRecord absence) {
    // only decisions meet
  }

  @Override
  public void fileOf(Location where, MunicipalityNumber municipality) {
    // judged in the first reading
  }

  @Override
  public void note(Location where, Details details) {
    // said in the second reading
  }
}
