/** What changes from one rule pack to the next. */
@NullMarked
package no.sioadapter.mapping.change;

import org.jspecify.annotations.NullMarked;
