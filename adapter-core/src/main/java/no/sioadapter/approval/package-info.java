/**
 * What a report needs before somebody may approve it, and who did what to it: events that are only
 * ever added, the state that follows from them, and which step may be taken. Types, rules and
 * ports; the store lies outside.
 */
@NullMarked
package no.sioadapter.approval;

import org.jspecify.annotations.NullMarked;
