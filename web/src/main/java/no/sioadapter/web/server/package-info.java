/** Settings, wiring, start and stop. */
@NullMarked
package no.sioadapter.web.server;

import org.jspecify.annotations.NullMarked;
