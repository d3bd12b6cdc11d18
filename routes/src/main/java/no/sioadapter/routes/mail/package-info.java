/** Mail by SMTP (docs/adr/0066). */
@NullMarked
package no.sioadapter.routes.mail;

import org.jspecify.annotations.NullMarked;
