/** What people are reminded of: a quarter's deadline, and a report that is met by silence. */
@NullMarked
package no.sioadapter.reminder;

import org.jspecify.annotations.NullMarked;
