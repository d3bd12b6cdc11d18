package no.sioadapter.code;

/** Where a local service goes: to a national code, or on purpose outside SIO. */
public sealed interface Target permits SioCode, Outside {}
