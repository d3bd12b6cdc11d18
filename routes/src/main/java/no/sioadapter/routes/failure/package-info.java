/** What happens when a step fails: one policy for every route. */
@NullMarked
package no.sioadapter.routes.failure;

import org.jspecify.annotations.NullMarked;
