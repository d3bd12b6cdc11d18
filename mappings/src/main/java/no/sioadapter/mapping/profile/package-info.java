/** Source profiles: how each system's export is written, as data. */
@NullMarked
package no.sioadapter.mapping.profile;

import org.jspecify.annotations.NullMarked;
