package no.sioadapter.routes.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.sioadapter.approval.Eyes;
import no.sioadapter.approval.HandedOver;
import no.sioadapter.approval.Person;
import no.sioadapter.approval.ReportEvent;
import no.sioadapter.approval.ReportState;
import no.sioadapter.approval.ReportStep;
import no.sioadapter.approval.ReportStore;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;
import org.junit.jupiter.api.Test;

class SettledQuartersTest {
  private static final MunicipalityQuarter QUARTER =
      new MunicipalityQuarter(new MunicipalityNumber("1243"), new Quarter(2019, 1));

  private final List<ReportEvent> events = new ArrayList<>();

  @Test
  void aQuarterIsSettledWhileTheLastApprovedReportOfItStands() {
    assertEquals(false, isSettled());
    happened(1, new ReportStep.MadeReady(""));
    assertEquals(false, isSettled());
    happened(1, new ReportStep.Approved(Eyes.SECOND_PERSON, ""));
    assertEquals(true, isSettled());
    happened(2, new ReportStep.MadeReady(""));
    assertEquals(true, isSettled(), "a correction that is only proposed");
    happened(2, new ReportStep.Approved(Eyes.SECOND_PERSON, ""));
    happened(1, new ReportStep.Withdrawn("superseded"));
    assertEquals(true, isSettled());
    happened(2, new ReportStep.Withdrawn("wrong"));
    assertEquals(false, isSettled());
  }

  private boolean isSettled() {
    return new SettledQuarters(new Events()).test(QUARTER);
  }

  private void happened(int version, ReportStep step) {
    events.add(new ReportEvent(version, new Person("kari"), Instant.EPOCH, step));
  }

  private final class Events implements ReportStore {
    @Override
    public List<ReportEvent> of(MunicipalityNumber municipality, Quarter quarter) {
      assertEquals(QUARTER, new MunicipalityQuarter(municipality, quarter));
      return events;
    }

    @Override
    public boolean append(
        MunicipalityNumber municipality, Quarter quarter, int after, ReportEvent event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<ReportId> everApproved() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<HandedOver> handedOver(MunicipalityNumber municipality, Quarter quarter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void handedOver(ReportId report, ReportState state) {
      throw new UnsupportedOperationException();
    }
  }
}
