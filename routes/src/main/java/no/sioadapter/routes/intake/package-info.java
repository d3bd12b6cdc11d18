/** From a file in an inbox to a delivery in the ledger, or to a refusal with its reason. */
@NullMarked
package no.sioadapter.routes.intake;

import org.jspecify.annotations.NullMarked;
