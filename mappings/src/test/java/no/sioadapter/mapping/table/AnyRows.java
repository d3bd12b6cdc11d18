package no.sioadapter.mapping.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Outside;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.code.Target;

/** Rows of all kinds, with the texts that files break on; they need not make a sound table. */
public final class AnyRows {
  private AnyRows() {}

  /** Up to twelve rows, some of which say the same. */
  public static Arbitrary<List<TableRow>> several() {
    return one().list().ofMaxSize(12);
  }

  /** Any row, on line 1. */
  public static Arbitrary<TableRow> one() {
    Arbitrary<TableRow> bare =
        Combinators.combine(
                Arbitraries.of("", "gerica", "profil").map(AnyRows::system),
                Arbitraries.of("A", "HSYK-A", "-1", "007", "Æ.ø/å_", "1-2").map(LocalCode::new),
                text(),
                text().map(each -> Optional.of(each).filter(unit -> !unit.isEmpty())),
                Arbitraries.of(Shift.class).optional(),
                Arbitraries.of("0", "0.1", "0.55", "1", "9.99")
                    .map(each -> new StaffingFactor(new BigDecimal(each)))
                    .optional(),
                Arbitraries.of(PlaceOwnership.class).optional(),
                target())
            .as(
                (system, code, name, unit, shift, factor, place, target) ->
                    new TableRow(
                        1,
                        system,
                        code,
                        name,
                        unit,
                        shift,
                        factor,
                        place,
                        target,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ""));
    return Combinators.combine(
            bare, portion().optional(), day().optional(), day().optional(), text())
        .as(AnyRows::row);
  }

  private static TableRow row(
      TableRow bare,
      Optional<Portion> portion,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      String note) {
    boolean swapped = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    return new TableRow(
        bare.line(),
        bare.system(),
        bare.localCode(),
        bare.localName(),
        bare.unit(),
        bare.shift(),
        bare.staffingFactor(),
        bare.place(),
        bare.target(),
        portion,
        swapped ? to : from,
        swapped ? from : to,
        note);
  }

  private static Optional<SourceSystem> system(String id) {
    return id.isEmpty() ? Optional.empty() : Optional.of(new SourceSystem(id));
  }

  private static Arbitrary<Target> target() {
    return Arbitraries.of(
        new SioCode("HTAMDK"), new SioCode("LOKO"), new SioCode("X9"), Outside.OUTSIDE);
  }

  private static Arbitrary<Portion> portion() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 10_000).map(Portion.Share::new),
        Arbitraries.integers().between(1, 1_680_000).map(Portion.FixedHours::new));
  }

  private static Arbitrary<LocalDate> day() {
    return Arbitraries.of(
        LocalDate.of(1, 1, 1),
        LocalDate.of(1899, 12, 31),
        LocalDate.of(1900, 2, 28),
        LocalDate.of(2018, 12, 31),
        LocalDate.of(2019, 1, 1),
        LocalDate.of(2020, 2, 29),
        LocalDate.of(9999, 12, 31));
  }

  /** Without white space around it, as every text in a table is. */
  private static Arbitrary<String> text() {
    Arbitrary<String> nasty =
        Arbitraries.of(
            "",
            "Hjemmesykepleie på kvelden; ÆØÅ æøå",
            "«sitat» og \"hermetegn\"",
            "to\nlinjer",
            "=1+1",
            "+47",
            "-",
            "-nord",
            "@SUM(A1)",
            "'=1",
            "''-1",
            "'sitat",
            "＝1",
            "1,5",
            "01.02.2019",
            "2019-02-01",
            "0007",
            "TRUE",
            "_x0041_",
            "_x005F_x0041_",
            "a\tb",
            "# nei",
            "<b>&amp;</b>",
            "😀",
            "null");
    Arbitrary<String> any =
        Arbitraries.strings()
            .withChars("abc ;\"'=+-@,\n\tæøåÆØÅ_x0123456789<>&\u00a0")
            .ofMaxLength(12)
            .map(String::strip);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(3, nasty), net.jqwik.api.Tuple.of(2, any));
  }
}
