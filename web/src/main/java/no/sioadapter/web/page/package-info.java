/** The status page. */
@NullMarked
package no.sioadapter.web.page;

import org.jspecify.annotations.NullMarked;
