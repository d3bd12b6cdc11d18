/** Gerica's export: CSV, in a ZIP or as a pair of files; no claim of what the vendor does. */
@NullMarked
package no.sioadapter.source.gerica;

import org.jspecify.annotations.NullMarked;
