/** From decisions to delivered units, exactly. */
@NullMarked
package no.sioadapter.count;

import org.jspecify.annotations.NullMarked;
