/**
 * The demo municipality's two exports: synthetic, deterministic, and made to give the published Os
 * sheet for the first quarter of 2019. Every person in them is invented (birth month + 80).
 */
@NullMarked
package no.sioadapter.demo;

import org.jspecify.annotations.NullMarked;
