/** Reminders, as the server tells them: when they are looked for, and how they are mailed. */
@NullMarked
package no.sioadapter.routes.reminder;

import org.jspecify.annotations.NullMarked;
