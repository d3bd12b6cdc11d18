/**
 * What an administrator does beside the server: backup, restore, the archive's keys. On the
 * distribution's libraries, without the server.
 */
@NullMarked
package no.sioadapter.admin;

import org.jspecify.annotations.NullMarked;
