/** The year as data: codes, prices, settings, checks; and the municipality's own figures. */
@NullMarked
package no.sioadapter.rulepack;

import org.jspecify.annotations.NullMarked;
