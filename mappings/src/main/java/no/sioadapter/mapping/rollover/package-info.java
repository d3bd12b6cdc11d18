/** A mapping table carried from one year's codes to the next. */
@NullMarked
package no.sioadapter.mapping.rollover;

import org.jspecify.annotations.NullMarked;
