/** A quarter's run: read, check, map, count, settle, report, as one pure function. */
@NullMarked
package no.sioadapter.engine;

import org.jspecify.annotations.NullMarked;
