/** The API under {@code /api}. */
@NullMarked
package no.sioadapter.web.rest;

import org.jspecify.annotations.NullMarked;
