/** From delivered units to kroner, as the settlement form does it. */
@NullMarked
package no.sioadapter.settlement;

import org.jspecify.annotations.NullMarked;
