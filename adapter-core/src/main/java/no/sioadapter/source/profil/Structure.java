package no.sioadapter.source.profil;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The elements of the format: under which other each stands, and its attributes. */
enum Structure {
  ROOT(XmlNames.ROOT, ""),
  PERSON(XmlNames.PERSON, XmlNames.ROOT),
  DECISION(XmlNames.DECISION, XmlNames.PERSON),
  PERIOD(XmlNames.PERIOD, XmlNames.DECISION),
  AMOUNT(XmlNames.AMOUNT, XmlNames.DECISION),
  ABSENCE(XmlNames.ABSENCE, XmlNames.DECISION);

  private static final Map<String, Structure> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(each -> each.element, Function.identity()));

  private static final Map<Structure, Set<String>> ATTRIBUTES =
      Map.of(
          ROOT, Set.of("versjon", "kommunenr", "tidspunkt"),
          PERSON, Set.of("id"),
          DECISION, Set.of("nr", "tjeneste", "tjenestenavn", "iplos", "enhet", "utforer"),
          PERIOD, Set.of("fra", "til", "sluttarsak"),
          AMOUNT, Set.of("verdi", "enhet", "vakt", "faktor", "plass"),
          ABSENCE, Set.of("fra", "til", "arsak"));

  private final String element;
  private final String parent;

  Structure(String element, String parent) {
    this.element = element;
    this.parent = parent;
  }

  /** The element of that name, where it stands in its place. */
  static Optional<Structure> of(String namespace, String element, String parent) {
    return Optional.ofNullable(BY_NAME.get(element))
        .filter(each -> namespace.equals(XmlNames.NAMESPACE) && each.parent.equals(parent));
  }

  /**
   * Whether a name is one of the format's but for case: then it isn't a thing of its own that can
   * be passed over, but a part of the export in the wrong place or writing.
   */
  static boolean looksLikeElement(String name) {
    return BY_NAME.keySet().stream().anyMatch(name::equalsIgnoreCase);
  }

  boolean hasAttribute(String name) {
    return attributes().contains(name);
  }

  /** As {@link #looksLikeElement}, for the attributes of this element. */
  boolean looksLikeAttribute(String name) {
    return attributes().stream().anyMatch(name::equalsIgnoreCase);
  }

  private Set<String> attributes() {
    return ATTRIBUTES.getOrDefault(this, Set.of());
  }
}
