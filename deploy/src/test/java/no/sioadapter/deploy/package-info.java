/** The server as a whole, from outside: a process, its folders, its addresses. */
@NullMarked
package no.sioadapter.deploy;

import org.jspecify.annotations.NullMarked;
