/** Which local codes a quarter's decisions have, and what the mapping table makes of each. */
@NullMarked
package no.sioadapter.engine.coverage;

import org.jspecify.annotations.NullMarked;
