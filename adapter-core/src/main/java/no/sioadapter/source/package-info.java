/** From an export file to records, each with its place in the file. */
@NullMarked
package no.sioadapter.source;

import org.jspecify.annotations.NullMarked;
