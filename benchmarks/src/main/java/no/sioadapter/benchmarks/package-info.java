/** What things cost beside each other. Run by hand, see the module's README. */
@NullMarked
package no.sioadapter.benchmarks;

import org.jspecify.annotations.NullMarked;
