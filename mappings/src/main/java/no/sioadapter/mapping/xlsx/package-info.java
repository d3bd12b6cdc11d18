/** Mapping tables as workbooks, there and back. */
@NullMarked
package no.sioadapter.mapping.xlsx;

import org.jspecify.annotations.NullMarked;
