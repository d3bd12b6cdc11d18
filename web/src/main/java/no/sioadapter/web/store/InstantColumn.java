package no.sioadapter.web.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;

/** A moment as ISO 8601 text in UTC: no driver, and no zone of the server, has a say in it. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, String> {
  @Override
  public String convertToDatabaseColumn(Instant moment) {
    return moment.toString();
  }

  @Override
  public Instant convertToEntityAttribute(String column) {
    return Instant.parse(column);
  }
}
