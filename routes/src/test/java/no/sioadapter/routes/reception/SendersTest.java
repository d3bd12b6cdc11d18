package no.sioadapter.routes.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendersTest {
  private static final MunicipalityNumber OS = new MunicipalityNumber("1243");
  private static final MunicipalityNumber FUSA = new MunicipalityNumber("1241");

  @Test
  void each_sender_has_its_own_municipalities_and_others_have_none() {
    Senders senders = Senders.parse("oidc:os=1243, felles = 1243+1241,direktorat=*").orElseThrow();
    assertTrue(senders.may("oidc:os", OS));
    assertFalse(senders.may("oidc:os", FUSA));
    assertTrue(senders.may("felles", FUSA));
    assertTrue(senders.may("direktorat", FUSA));
    assertFalse(senders.may("os", OS));
  }

  @Test
  void where_nobody_is_told_apart_everybody_may() {
    assertTrue(new Senders(Map.of()).may("anybody", OS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"os", "=1243", "os=", "os=124", "os=1243,os=1241", "os=1243+", "os=1243;x"})
  void what_cannot_be_read_is_no_setting(String text) {
    assertEquals(Optional.empty(), Senders.parse(text));
  }
}
