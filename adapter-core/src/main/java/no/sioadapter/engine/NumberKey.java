package no.sioadapter.engine;

/** 128 bits that stand for a system's decision number. */
record NumberKey(long high, long low) {}
