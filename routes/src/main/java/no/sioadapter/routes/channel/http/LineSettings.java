package no.sioadapter.routes.channel.http;

import java.time.Duration;

/**
 * How the other side is called.
 *
 * @param connect how long a connection may take
 * @param answer how long a call may take, from its start to the end of its answer
 * @param longest the most bytes that an answer has
 * @param keys whom to trust, and as whom to answer
 */
public record LineSettings(Duration connect, Duration answer, int longest, KeyMaterial keys) {}
