/**
 * The sending of approved reports: what happened to each report version on each channel, as events
 * that are only ever added, and the state that follows from them. At least once on the wire, once
 * in effect. Types and ports; the channels and the store lie outside.
 */
@NullMarked
package no.sioadapter.dispatch;

import org.jspecify.annotations.NullMarked;
