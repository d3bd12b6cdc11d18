/** Mapping tables as files of any of the formats. */
@NullMarked
package no.sioadapter.mapping.exchange;

import org.jspecify.annotations.NullMarked;
