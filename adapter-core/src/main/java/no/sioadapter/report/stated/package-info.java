/** What the files of a report say when somebody else made them: read, and not yet believed. */
@NullMarked
package no.sioadapter.report.stated;

import org.jspecify.annotations.NullMarked;
