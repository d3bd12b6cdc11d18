/** Reports over eFormidling: the REST API of the municipality's own integrasjonspunkt. */
@NullMarked
package no.sioadapter.routes.channel.eformidling;

import org.jspecify.annotations.NullMarked;
