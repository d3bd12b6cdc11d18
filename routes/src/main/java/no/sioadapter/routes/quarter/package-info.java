/** When a quarter is run, and what becomes of the run. */
@NullMarked
package no.sioadapter.routes.quarter;

import org.jspecify.annotations.NullMarked;
