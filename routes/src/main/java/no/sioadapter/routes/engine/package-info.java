/** The engine and the municipalities' folders behind the routes' ports. */
@NullMarked
package no.sioadapter.routes.engine;

import org.jspecify.annotations.NullMarked;
