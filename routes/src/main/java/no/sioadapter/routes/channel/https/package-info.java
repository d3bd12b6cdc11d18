/** Reports over HTTPS: multipart or a file at a time, with a token, once in effect. */
@NullMarked
package no.sioadapter.routes.channel.https;

import org.jspecify.annotations.NullMarked;
