/** The receiving side: reports that others hand in are kept, judged and receipted. */
@NullMarked
package no.sioadapter.routes.reception;

import org.jspecify.annotations.NullMarked;
