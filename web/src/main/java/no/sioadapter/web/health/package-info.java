/** What the municipality's monitoring asks. */
@NullMarked
package no.sioadapter.web.health;

import org.jspecify.annotations.NullMarked;
