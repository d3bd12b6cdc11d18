/**
 * Revisions of a municipality's mapping table: events that are only ever added, the state that
 * follows from them, and who may take which step. Types, rules and ports; the store lies outside.
 */
@NullMarked
package no.sioadapter.mapping.revision;

import org.jspecify.annotations.NullMarked;
