package no.sioadapter.mapping.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Part;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.check.TableCodeUnknown;
import org.junit.jupiter.api.Test;

/**
 * A made-up 2020: a copied folder with one changed price, one new and one ended code. Not a line of
 * Java knows of it.
 */
class AnotherYearTest {
  private static final SioCode CHANGED = new SioCode("HTAMDK");
  private static final SioCode NEW = new SioCode("HTV");
  private static final SioCode ENDED = new SioCode("HTK");

  private static Configuration load() throws Exception {
    return MunicipalityFolder.at(folder()).load(new Quarter(2020, 1));
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(AnotherYearTest.class.getResource("/bjornafjorden-2020")).toURI());
  }

  @Test
  void aCopiedFolderIsAnotherYear() throws Exception {
    Configuration loaded = load();

    assertEquals(2020, loaded.rulePack().year());
    assertEquals(51, loaded.rulePack().codes().entries().size());
    assertEquals(new BigDecimal("790"), loaded.rulePack().prices().get(CHANGED));
    assertEquals(new BigDecimal("312.50"), loaded.rulePack().prices().get(NEW));
    assertEquals(5, loaded.rulePack().codes().position(NEW).orElseThrow());
    assertEquals(Optional.empty(), loaded.rulePack().codes().find(ENDED));
    assertTrue(!loaded.rulePack().prices().containsKey(ENDED));
    assertEquals(new BigDecimal("400"), loaded.onAccount().yearlyUnits().get(NEW));
  }

  @Test
  void theHashIsThatOfTheCopiedFolder() throws Exception {
    // sha256sum checks.yaml codes.csv prices.csv settings.yaml | sha256sum
    StringBuilder sums = new StringBuilder();
    for (String name : List.of("checks.yaml", "codes.csv", "prices.csv", "settings.yaml")) {
      byte[] file = Files.readAllBytes(folder().resolve("rulepack/2020").resolve(name));
      sums.append(sha256(file)).append("  ").append(name).append('\n');
    }
    assertEquals(
        sha256(sums.toString().getBytes(StandardCharsets.UTF_8)), load().rulePack().sha256());
  }

  @Test
  void aCheckThatTheYearDoesNotNameIsOff() throws Exception {
    assertTrue(load().rulePack().checks().containsKey(new CheckCode("V06")));
    assertFalse(load().rulePack().checks().containsKey(new CheckCode("Q01")));
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void theMunicipalityHasThePredecessorsOfItsNumberThen() throws Exception {
    assertEquals(
        List.of(new MunicipalityNumber("1241"), new MunicipalityNumber("1243")),
        load().municipality().predecessors());
    assertEquals(DateRange.from(LocalDate.of(2020, 1, 1)), load().municipality().participation());
  }

  @Test
  void rowsThatEndedWithTheirCodeAreFineAndForgottenOnesAreTold() throws Exception {
    List<Finding> findings = load().findings();

    assertEquals(1, findings.size());
    assertEquals(5, findings.get(0).where().line());
    assertEquals(new TableCodeUnknown.Found(ENDED, 2020), findings.get(0).details());
  }

  @Test
  void aDecisionThatSpansTheNewYearIsSplitThere() throws Exception {
    ServiceKey office =
        new ServiceKey(
            new SourceSystem("gerica"),
            new LocalCode("KONTOR"),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    LocalDate newYear = LocalDate.of(2020, 1, 1);

    assertEquals(
        new Resolution.Mapped(new Part(ENDED, Portion.WHOLE, 2)),
        load().mapping().resolve(office, newYear.minusDays(1)));
    assertEquals(
        new Resolution.Mapped(new Part(new SioCode("HTST"), Portion.WHOLE, 3)),
        load().mapping().resolve(office, newYear));
  }
}
