/** Where the server keeps files: inbox, archive, refused, reports. */
@NullMarked
package no.sioadapter.routes.folder;

import org.jspecify.annotations.NullMarked;
