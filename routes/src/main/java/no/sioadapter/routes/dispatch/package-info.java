/**
 * Approved reports on their way: queued, sent over their channels, tried again, and held against
 * what comes back.
 */
@NullMarked
package no.sioadapter.routes.dispatch;

import org.jspecify.annotations.NullMarked;
