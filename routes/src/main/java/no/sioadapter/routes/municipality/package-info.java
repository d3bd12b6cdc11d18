/** The municipalities that this server reports for. */
@NullMarked
package no.sioadapter.routes.municipality;

import org.jspecify.annotations.NullMarked;
