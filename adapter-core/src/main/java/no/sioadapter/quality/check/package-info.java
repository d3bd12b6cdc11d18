/**
 * The checks, a class each: what it finds stands in the first sentence of its javadoc, its stable
 * code in its annotation, and the values that its message names in its record {@code Found}.
 */
@NullMarked
package no.sioadapter.quality.check;

import org.jspecify.annotations.NullMarked;
