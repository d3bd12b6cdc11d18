/**
 * Suggests national codes for a local service, with reasons and points. A suggestion is never
 * applied by itself.
 */
@NullMarked
package no.sioadapter.mapping.suggest;

import org.jspecify.annotations.NullMarked;
