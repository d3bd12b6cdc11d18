/** A year's rules, read from a folder of four files. */
@NullMarked
package no.sioadapter.mapping.pack;

import org.jspecify.annotations.NullMarked;
