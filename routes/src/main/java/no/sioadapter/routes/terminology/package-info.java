/** The year's codes and the municipalities' tables, for those who look codes up and translate. */
@NullMarked
package no.sioadapter.routes.terminology;

import org.jspecify.annotations.NullMarked;
