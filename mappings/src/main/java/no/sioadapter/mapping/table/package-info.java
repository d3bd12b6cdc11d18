/** The mapping table: read, examined whole, and resolved by date. */
@NullMarked
package no.sioadapter.mapping.table;

import org.jspecify.annotations.NullMarked;
