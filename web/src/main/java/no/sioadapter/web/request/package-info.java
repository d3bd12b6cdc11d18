/** What holds for every request: who may ask, in which language, and what a failure looks like. */
@NullMarked
package no.sioadapter.web.request;

import org.jspecify.annotations.NullMarked;
