/** Counters for the municipality's monitoring; nothing in them is about a person. */
@NullMarked
package no.sioadapter.web.metrics;

import org.jspecify.annotations.NullMarked;
