package no.sioadapter.web.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.Outside;
import no.sioadapter.code.Part;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.SioCode;
import no.sioadapter.period.DateRange;
import no.sioadapter.routes.terminology.LocalNames;
import no.sioadapter.routes.terminology.LocalSystem;
import no.sioadapter.routes.terminology.LocalTable;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;

/**
 * A resolution as the output of {@code $translate}. What FHIR's {@code result} can't tell apart,
 * the further parameter {@code resolution} does: mapped, package, outside, unmapped, ambiguous,
 * lapsed.
 */
final class TranslationAnswer {
  private static final int SHARE_DECIMALS = 2;
  private static final int HOURS_DECIMALS = 4;

  private final Words words;
  private final LocalNames names;
  private final LocalTable table;
  private final String target;

  /**
   * @param target the address of the national codes of the table's year
   */
  TranslationAnswer(Words words, LocalNames names, LocalTable table, String target) {
    this.words = words;
    this.names = names;
    this.table = table;
    this.target = target;
  }

  Parameters of(Resolution resolution, LocalSystem system, String code) {
    Map<String, Object> named = Map.of("code", Refusal.shown(code));
    Optional<SioCode> unknown = unknown(resolution);
    if (unknown.isPresent()) {
      // a run leaves such a decision out: no answer that a caller could go on with
      String text =
          words.say(
              "fhir.unknown-target",
              Map.of(
                  "code",
                  Refusal.shown(code),
                  "target",
                  unknown.get().value(),
                  "year",
                  Integer.toString(table.codes().year())));
      return answer("unknown-target", Optional.of(text), system, List.of());
    }
    if (resolution instanceof Resolution.Mapped mapped) {
      boolean outside = mapped.part().target() == Outside.OUTSIDE;
      return outside
          ? answer(
              "outside",
              Optional.of(words.say("fhir.outside", named)),
              system,
              List.of(mapped.part()))
          : answer("mapped", Optional.empty(), system, List.of(mapped.part()));
    }
    if (resolution instanceof Resolution.ServicePackage several) {
      return answer("package", Optional.empty(), system, several.parts());
    }
    if (resolution instanceof Resolution.Ambiguous) {
      return answer(
          "ambiguous", Optional.of(words.say("fhir.ambiguous", named)), system, List.of());
    }
    if (resolution instanceof Resolution.Lapsed lapsed) {
      String text =
          words.say(
              "fhir.lapsed",
              Map.of(
                  "code",
                  Refusal.shown(code),
                  "from",
                  day(lapsed.validFrom(), DateRange.EARLIEST),
                  "to",
                  day(lapsed.validTo(), DateRange.LATEST.minusDays(1))));
      return answer("lapsed", Optional.of(text), system, List.of());
    }
    return answer("unmapped", Optional.of(words.say("fhir.unmapped", named)), system, List.of());
  }

  /** A target that the year hasn't. */
  private Optional<SioCode> unknown(Resolution resolution) {
    List<Part> parts = List.of();
    if (resolution instanceof Resolution.Mapped mapped) {
      parts = List.of(mapped.part());
    } else if (resolution instanceof Resolution.ServicePackage several) {
      parts = several.parts();
    }
    return parts.stream()
        .map(Part::target)
        .filter(SioCode.class::isInstance)
        .map(SioCode.class::cast)
        .filter(target -> table.codes().codes().find(target).isEmpty())
        .findFirst();
  }

  /** The calendar's ends are no days that anybody wrote. */
  private static Optional<LocalDate> day(LocalDate day, LocalDate open) {
    return day.equals(open) ? Optional.empty() : Optional.of(day);
  }

  private Parameters answer(
      String resolution, Optional<String> message, LocalSystem system, List<Part> parts) {
    Parameters answer = new Parameters();
    boolean found = parts.stream().anyMatch(part -> part.target() instanceof SioCode);
    answer.addParameter("result", new BooleanType(found));
    message.ifPresent(text -> answer.addParameter("message", new StringType(text)));
    answer.addParameter("resolution", new CodeType(resolution));
    parts.forEach(part -> match(answer.addParameter().setName("match"), part, system));
    return answer;
  }

  private void match(ParametersParameterComponent match, Part part, LocalSystem system) {
    boolean shared = !part.portion().equals(Portion.WHOLE);
    String equivalence =
        part.target() == Outside.OUTSIDE ? "unmatched" : shared ? "relatedto" : "wider";
    match.addPart().setName("equivalence").setValue(new CodeType(equivalence));
    if (part.target() instanceof SioCode code) {
      match.addPart().setName("concept").setValue(coding(code));
    }
    if (shared) {
      boolean hours = part.portion() instanceof Portion.FixedHours;
      var product = match.addPart().setName("product");
      product.addPart().setName("element").setValue(new UriType(names.portion(hours)));
      product
          .addPart()
          .setName("concept")
          .setValue(new Coding().setCode(amount(part.portion()).toPlainString()));
    }
    match
        .addPart()
        .setName("source")
        .setValue(new UriType(names.url(table, system.system()) + "|" + names.version(table)));
  }

  private Coding coding(SioCode code) {
    Coding coding = new Coding().setSystem(target).setCode(code.value());
    coding.setVersion(table.codes().version());
    table.codes().codes().find(code).map(CodeEntry::name).ifPresent(coding::setDisplay);
    return coding;
  }

  /** Percent, or hours a week; exact. */
  private static BigDecimal amount(Portion portion) {
    BigDecimal exact =
        portion instanceof Portion.Share share
            ? BigDecimal.valueOf(share.hundredths(), SHARE_DECIMALS)
            : BigDecimal.valueOf(((Portion.FixedHours) portion).tenThousandths(), HOURS_DECIMALS);
    return exact.stripTrailingZeros();
  }
}
