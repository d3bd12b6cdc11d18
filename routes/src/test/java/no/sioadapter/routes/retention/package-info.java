@NullMarked
package no.sioadapter.routes.retention;

import org.jspecify.annotations.NullMarked;
