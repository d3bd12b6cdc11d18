@NullMarked
package no.sioadapter.mapping.suggest;

import org.jspecify.annotations.NullMarked;
