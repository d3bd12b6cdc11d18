/** Findings: what was found, how grave it is, where, and in which words. */
@NullMarked
package no.sioadapter.quality;

import org.jspecify.annotations.NullMarked;
