/** What the server can be told from outside: which settings there are, and how they are read. */
@NullMarked
package no.sioadapter.web.setting;

import org.jspecify.annotations.NullMarked;
