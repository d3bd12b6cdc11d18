package no.sioadapter.mapping.fhir;

import java.util.Locale;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.report.fhir.Canonicals;

/**
 * What a table's ConceptMaps are called, and the addresses in them; names, never dialled.
 *
 * @param base where canonical addresses begin, without a slash at the end
 * @param municipality whose table it is
 * @param year the year whose national codes are the targets
 * @param version the table's own: a revision's number, or a hash of the content
 */
public record MapNames(String base, MunicipalityNumber municipality, int year, String version) {
  private static final String PROPERTY = "/mapping/";

  /** The id of a system's map; empty for all systems. */
  public String id(Optional<SourceSystem> system) {
    return "sio-kobling-" + suffix(system);
  }

  /** The canonical address of a system's map. */
  public String url(Optional<SourceSystem> system) {
    return base + "/ConceptMap/" + id(system);
  }

  /** The local codes of a system. */
  public String localCodes(Optional<SourceSystem> system) {
    return base + "/CodeSystem/lokale-koder-" + suffix(system);
  }

  /** The national codes of the year. */
  public String nationalCodes() {
    return new Canonicals(base, year).codes();
  }

  /** The names that tables give to systems: the map's identifier is one of them, or {@code *}. */
  public String systemNames() {
    return base + "/NamingSystem/sio-kildesystem";
  }

  /** The extension of a target that says on which days it is valid. */
  public String validity() {
    return base + "/StructureDefinition/sio-gyldighet";
  }

  /** The property of a condition ({@code dependsOn}) or a portion ({@code product}). */
  public String property(TableColumn column) {
    return base + PROPERTY + column.heading();
  }

  /** The column of a property, whatever base it begins with. */
  static Optional<TableColumn> column(String property) {
    int at = property.lastIndexOf(PROPERTY);
    return at < 0 ? Optional.empty() : TableColumn.of(property.substring(at + PROPERTY.length()));
  }

  /** Whether the address is that of the extension, whatever base it begins with. */
  static boolean isValidity(String url) {
    return url.endsWith("/StructureDefinition/sio-gyldighet");
  }

  /** A name for programs, such as {@code SioKobling1243Gerica}. */
  String name(Optional<SourceSystem> system) {
    String id = system.map(SourceSystem::id).orElse("").replace('-', '_');
    String capital =
        id.isEmpty() ? "" : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    return "SioKobling" + municipality.value() + capital;
  }

  private String suffix(Optional<SourceSystem> system) {
    return municipality.value() + system.map(each -> "-" + each.id()).orElse("");
  }
}
