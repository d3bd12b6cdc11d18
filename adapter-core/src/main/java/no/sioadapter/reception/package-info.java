/** The receiving side: from the files of a report to what the receiver says of it. Pure. */
@NullMarked
package no.sioadapter.reception;

import org.jspecify.annotations.NullMarked;
