@NullMarked
package no.sioadapter.admin;

import org.jspecify.annotations.NullMarked;
