/** What a report needs before somebody may approve it. */
@NullMarked
package no.sioadapter.approval;

import org.jspecify.annotations.NullMarked;
