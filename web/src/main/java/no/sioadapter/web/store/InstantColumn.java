package no.sioadapter.web.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A moment as ISO 8601 text in UTC: no driver, and no zone of the server, has a say in it. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Instant moment) {
    return moment == null ? null : moment.toString();
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : Instant.parse(column);
  }
}
