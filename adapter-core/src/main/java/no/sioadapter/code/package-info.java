/** The national codes, the local codes, and the port through which one becomes the other. */
@NullMarked
package no.sioadapter.code;

import org.jspecify.annotations.NullMarked;
