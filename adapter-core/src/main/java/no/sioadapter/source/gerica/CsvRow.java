package no.sioadapter.source.gerica;

/**
 * One record of a CSV file.
 *
 * @param line the line that it begins on, from 1
 * @param size how many values it has, also where that is more than are kept
 * @param values its values, in the file's order
 */
@SuppressWarnings("ArrayRecordComponent") // a million of them, each looked at once and let go
record CsvRow(long line, int size, String[] values) {}
