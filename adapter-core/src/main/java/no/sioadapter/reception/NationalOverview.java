package no.sioadapter.reception;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/**
 * A quarter across municipalities: who delivered what, and the sums of what counts. Aggregates of
 * aggregates: exact sums, rounded nowhere but in the totals that reports state themselves.
 *
 * @param municipalities all that the receiver knows of in the quarter, and all that delivered, by
 *     number
 * @param codes the sums of each code that a counting report has, in the reports' order
 */
public record NationalOverview(
    Quarter quarter, List<Municipality> municipalities, List<Code> codes) {
  public NationalOverview {
    municipalities = List.copyOf(municipalities);
    codes = List.copyOf(codes);
  }

  /**
   * A municipality.
   *
   * @param name as the receiver knows it, else as its report says
   * @param newest the last that it handed in; empty where nothing came
   * @param state where that stands
   * @param counting what counts, where anything does
   */
  public record Municipality(
      MunicipalityNumber number,
      String name,
      Optional<ReceivedReport> newest,
      Optional<ReceivedVersions.State> state,
      Optional<ReceivedReport> counting) {
    /** The figures that count. */
    public Optional<ReceivedFigures> figures() {
      return counting
          .flatMap(ReceivedReport::judgement)
          .flatMap(judgement -> judgement.verdict().figures());
    }
  }

  /**
   * A code across municipalities.
   *
   * @param units hours or days
   * @param kroner the net changes, exact
   * @param recipients of each municipality, added up: a person may be counted in two
   */
  public record Code(
      SioCode code, UnitKind unit, BigDecimal units, BigDecimal kroner, BigDecimal recipients) {
    private Code with(ReceivedFigures.Line line) {
      return new Code(
          code,
          unit,
          units.add(line.units()),
          kroner.add(line.kroner()),
          recipients.add(BigDecimal.valueOf(line.recipients())));
    }
  }

  /**
   * The overview.
   *
   * @param known the municipalities whose number is valid in the quarter, with their names
   * @param received everything of the quarter, in the order in which it came
   */
  public static NationalOverview of(
      Quarter quarter, SortedMap<MunicipalityNumber, String> known, List<ReceivedReport> received) {
    SortedMap<MunicipalityNumber, List<ReceivedReport>> delivered = new TreeMap<>();
    known.keySet().forEach(number -> delivered.put(number, new ArrayList<>()));
    received.forEach(
        each ->
            delivered
                .computeIfAbsent(each.name().municipality(), number -> new ArrayList<>())
                .add(each));
    List<Municipality> municipalities = new ArrayList<>();
    delivered.forEach((number, all) -> municipalities.add(municipality(number, known, all)));
    return new NationalOverview(quarter, municipalities, codes(municipalities));
  }

  private static Municipality municipality(
      MunicipalityNumber number,
      SortedMap<MunicipalityNumber, String> known,
      List<ReceivedReport> all) {
    ReceivedVersions versions =
        new ReceivedVersions(all.stream().map(ReceivedReport::kept).toList());
    Optional<ReceivedReport> counting =
        versions
            .counting()
            .flatMap(kept -> all.stream().filter(each -> each.kept().equals(kept)).findFirst());
    Optional<ReceivedReport> newest =
        all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    Municipality without =
        new Municipality(
            number, "", newest, newest.map(each -> versions.state(each.kept())), counting);
    String said =
        without.figures().map(ReceivedFigures::municipalityName).map(Objections::shown).orElse("");
    return new Municipality(
        number,
        known.getOrDefault(number, said),
        without.newest(),
        without.state(),
        without.counting());
  }

  private static List<Code> codes(List<Municipality> municipalities) {
    Map<SioCode, Code> codes = new LinkedHashMap<>();
    for (Municipality each : municipalities) {
      each.figures()
          .ifPresent(
              figures ->
                  figures
                      .lines()
                      .forEach(
                          line ->
                              codes.put(
                                  line.code(),
                                  codes
                                      .getOrDefault(
                                          line.code(),
                                          new Code(
                                              line.code(),
                                              line.unit(),
                                              BigDecimal.ZERO,
                                              BigDecimal.ZERO,
                                              BigDecimal.ZERO))
                                      .with(line))));
    }
    return List.copyOf(codes.values());
  }

  /** How many of the municipalities have something that counts. */
  public long delivered() {
    return municipalities.stream().filter(each -> each.counting().isPresent()).count();
  }

  /** Kroner: the corrections that the counting reports state, added up; whole. */
  public BigDecimal total() {
    return municipalities.stream()
        .flatMap(each -> each.figures().stream())
        .map(ReceivedFigures::total)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(0, RoundingMode.UNNECESSARY);
  }

  /** S01 of the counting reports, added up: a person may be counted in two municipalities. */
  public BigDecimal recipients() {
    return municipalities.stream()
        .flatMap(each -> each.figures().stream())
        .map(figures -> BigDecimal.valueOf(figures.recipients()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
