/** The server's own users, their passwords and their roles. */
@NullMarked
package no.sioadapter.web.user;

import org.jspecify.annotations.NullMarked;
