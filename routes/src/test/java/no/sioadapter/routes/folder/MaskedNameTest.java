package no.sioadapter.routes.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MaskedNameTest {
  @Test
  void aNameOfADeliveryIsLeftAsItIs() {
    String name = "gerica-1243-sone-nord-20190402T0615.zip";

    assertEquals(name, MaskedName.of(name));
  }

  @Test
  void aPersonsNumberIsHidden() {
    assertEquals("kopi ***.zip", MaskedName.of("kopi 02847599807.zip"));
    assertEquals("***", MaskedName.of("028475998071"));
  }
}
