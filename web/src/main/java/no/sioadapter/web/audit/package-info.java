/** Who changed what. */
@NullMarked
package no.sioadapter.web.audit;

import org.jspecify.annotations.NullMarked;
