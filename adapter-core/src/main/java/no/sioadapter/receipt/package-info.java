/** What a receiver says of a report: received, accepted or rejected. */
@NullMarked
package no.sioadapter.receipt;

import org.jspecify.annotations.NullMarked;
