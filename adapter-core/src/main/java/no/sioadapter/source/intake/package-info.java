/** From the files that were handed over to deliveries, and to each its reader. */
@NullMarked
package no.sioadapter.source.intake;

import org.jspecify.annotations.NullMarked;
