package no.sioadapter.code;

import no.sioadapter.period.DateRange;

/** Days in a row on which a service resolves to the same. */
public record ResolvedSpan(DateRange days, Resolution resolution) {}
