package no.sioadapter.routes.mail;

/** A way to a mail server. */
public interface MailLine {
  /**
   * Connects and signs in.
   *
   * @throws MailFailure where that can't be done
   */
  Open open() throws MailFailure;

  /** A line that is open, for one letter after another. */
  interface Open extends AutoCloseable {
    /**
     * Hands over a letter. Where the server takes it for some of its addressees only, it counts as
     * handed over.
     *
     * @throws MailFailure where it doesn't take it
     */
    void send(Letter letter) throws MailFailure;

    /** Hangs up; never fails. */
    @Override
    void close();
  }
}
