/** The ledger in the database. */
@NullMarked
package no.sioadapter.web.store;

import org.jspecify.annotations.NullMarked;
