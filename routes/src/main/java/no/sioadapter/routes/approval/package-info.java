/**
 * Approval, as the server does it: the facts that it goes by, and what is handed over to sending.
 */
@NullMarked
package no.sioadapter.routes.approval;

import org.jspecify.annotations.NullMarked;
