/** The front door: a municipality's folder becomes what a run is made with, or is refused. */
@NullMarked
package no.sioadapter.mapping.config;

import org.jspecify.annotations.NullMarked;
