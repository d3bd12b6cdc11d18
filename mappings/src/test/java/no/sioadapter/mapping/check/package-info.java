/** The check catalogue as a whole: fixtures, messages, pages. */
@NullMarked
package no.sioadapter.mapping.check;

import org.jspecify.annotations.NullMarked;
