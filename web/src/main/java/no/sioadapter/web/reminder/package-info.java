/** Reminders made of the settings. */
@NullMarked
package no.sioadapter.web.reminder;

import org.jspecify.annotations.NullMarked;
