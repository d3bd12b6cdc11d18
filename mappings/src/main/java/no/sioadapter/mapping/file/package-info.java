/** Configuration files held whole: CSV and YAML with the place of every value, and problems. */
@NullMarked
package no.sioadapter.mapping.file;

import org.jspecify.annotations.NullMarked;
