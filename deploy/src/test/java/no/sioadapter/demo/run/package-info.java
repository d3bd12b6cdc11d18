/** The demo as its user meets it: a command, a server, a page in a browser. */
@NullMarked
package no.sioadapter.demo.run;

import org.jspecify.annotations.NullMarked;
