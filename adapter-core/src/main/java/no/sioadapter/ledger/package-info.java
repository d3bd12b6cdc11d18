/**
 * What happened to every delivery and every run: events that are only ever added, and the state
 * that follows from them. Types and ports; the store lies outside.
 */
@NullMarked
package no.sioadapter.ledger;

import org.jspecify.annotations.NullMarked;
