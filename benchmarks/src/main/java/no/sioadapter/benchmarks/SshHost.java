package no.sioadapter.benchmarks;

import java.nio.file.Path;

/**
 * An SSH server on 127.0.0.1 that serves SFTP in a folder with {@code drop} and {@code receipts} in
 * it, and knows one user by one key.
 *
 * @param folder where the user lands
 * @param key the user's private one
 * @param knownHosts has the server's key
 */
record SshHost(int port, String user, Path folder, Path key, Path knownHosts) {
  Path drop() {
    return folder.resolve("drop");
  }
}
