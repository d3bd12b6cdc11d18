package no.sioadapter.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.sioadapter.mapping.exchange.TableFormat;

/** The media types of mapping tables. */
final class TableBody {
  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String FHIR = "application/fhir+json";

  /** More than ten times the largest table that is known. */
  static final int MOST_BYTES = 8 * 1024 * 1024;

  static final long MOST_PASSED_OVER = 8L * MOST_BYTES;

  private TableBody() {}

  /** What a body is, of those that a method takes. */
  static TableFormat sent(HttpHeaders headers) {
    return format(headers.getMediaType());
  }

  /** What is wanted, of those that a method gives; CSV where nothing is said. */
  static TableFormat wanted(HttpHeaders headers) {
    return first(headers.getAcceptableMediaTypes());
  }

  static String mediaType(TableFormat format) {
    return switch (format) {
      case CSV -> CSV + "; charset=utf-8";
      case XLSX -> XLSX;
      case JSON -> FHIR;
    };
  }

  private static TableFormat first(List<MediaType> types) {
    return types.isEmpty() ? TableFormat.CSV : format(types.get(0));
  }

  private static TableFormat format(MediaType type) {
    if (type.getSubtype().endsWith("json")) {
      return TableFormat.JSON;
    }
    return type.isCompatible(MediaType.valueOf(XLSX)) && !type.isWildcardType()
        ? TableFormat.XLSX
        : TableFormat.CSV;
  }
}
