/** Who asks, and what they may. */
@NullMarked
package no.sioadapter.web.access;

import org.jspecify.annotations.NullMarked;
