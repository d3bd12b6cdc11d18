package no.sioadapter.demo;

import java.time.LocalDate;

/**
 * That a person dies or moves: all the person's decisions end with it.
 *
 * @param on the last active day
 * @param reason death or move
 */
record Departure(LocalDate on, EndReason reason) {}
