/** The ways to the receiver: one port, and a route for each kind of channel. */
@NullMarked
package no.sioadapter.routes.channel;

import org.jspecify.annotations.NullMarked;
