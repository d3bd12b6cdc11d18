/** {@code ./sio demo}: the demo municipality's quarter through the real server. */
@NullMarked
package no.sioadapter.demo.run;

import org.jspecify.annotations.NullMarked;
