/** Tests of the command line, in-process: what people give it, and what it says and writes. */
@NullMarked
package no.sioadapter.cli;

import org.jspecify.annotations.NullMarked;
