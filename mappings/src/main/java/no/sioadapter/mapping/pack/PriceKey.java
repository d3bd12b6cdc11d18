package no.sioadapter.mapping.pack;

import no.sioadapter.code.SioCode;

/**
 * What a price is for.
 *
 * @param zone the employer-contribution zone, as the price list names it
 * @param travelGroup the travel-time group, as the price list names it
 */
public record PriceKey(String zone, String travelGroup, SioCode code) {}
