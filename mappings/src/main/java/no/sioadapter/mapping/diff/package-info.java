/** What differs between two mapping tables. */
@NullMarked
package no.sioadapter.mapping.diff;

import org.jspecify.annotations.NullMarked;
