/** The command line on the demo's exports, from files to files. */
@NullMarked
package no.sioadapter.endtoend;

import org.jspecify.annotations.NullMarked;
