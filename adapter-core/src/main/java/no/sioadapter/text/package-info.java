/** The words for people, in three languages. */
@NullMarked
package no.sioadapter.text;

import org.jspecify.annotations.NullMarked;
