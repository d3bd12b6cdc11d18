/** What is taken out of the archive when it has been kept long enough (docs/adr/0064). */
@NullMarked
package no.sioadapter.routes.retention;

import org.jspecify.annotations.NullMarked;
