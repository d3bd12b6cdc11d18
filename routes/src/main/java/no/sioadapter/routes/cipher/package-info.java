/** Encryption of what lies on the disk, and the keys for it (docs/adr/0064). */
@NullMarked
package no.sioadapter.routes.cipher;

import org.jspecify.annotations.NullMarked;
