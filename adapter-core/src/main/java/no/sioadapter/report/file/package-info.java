/** The report's files together: written whole or not at all, the manifest last. */
@NullMarked
package no.sioadapter.report.file;

import org.jspecify.annotations.NullMarked;
