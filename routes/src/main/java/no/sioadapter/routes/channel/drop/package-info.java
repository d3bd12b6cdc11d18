/**
 * Channels that lay files in a folder and find receipts in another: on a disk, or over SFTP. How a
 * report is laid and a receipt found is written once, on {@code Drop}.
 */
@NullMarked
package no.sioadapter.routes.channel.drop;

import org.jspecify.annotations.NullMarked;
