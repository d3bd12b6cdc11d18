package no.sioadapter.source;

import java.time.OffsetDateTime;
import java.util.Optional;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;

/**
 * What a delivery says of itself before its first record.
 *
 * @param where the line that says so
 * @param municipality whose it is; empty where that can't be read as a number
 * @param timestamp when it was made, which counts before the name's; empty where that can't be read
 */
public record DeliveryHeader(
    Location where,
    Optional<MunicipalityNumber> municipality,
    Optional<OffsetDateTime> timestamp) {}
