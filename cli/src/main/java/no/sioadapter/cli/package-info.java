/** The engine's verbs on the command line: report, check, explain, mapping. */
@NullMarked
package no.sioadapter.cli;

import org.jspecify.annotations.NullMarked;
