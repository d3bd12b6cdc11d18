/** The receiving side, where the server has that role. */
@NullMarked
package no.sioadapter.web.reception;

import org.jspecify.annotations.NullMarked;
