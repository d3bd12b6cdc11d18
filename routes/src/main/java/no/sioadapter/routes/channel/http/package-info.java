/** Calls over HTTP, for the channels that speak it: bounded in time and size, never redirected. */
@NullMarked
package no.sioadapter.routes.channel.http;

import org.jspecify.annotations.NullMarked;
