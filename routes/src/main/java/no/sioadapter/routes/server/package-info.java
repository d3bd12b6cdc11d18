/** The routes put together and running. */
@NullMarked
package no.sioadapter.routes.server;

import org.jspecify.annotations.NullMarked;
