/** How somebody shows who they are: a password of the server's own, or an issuer's token. */
@NullMarked
package no.sioadapter.web.signin;

import org.jspecify.annotations.NullMarked;
