package no.sioadapter.routes.channel;

/**
 * What can be wrong with a channel or a sending. The record's name is the message's key and the
 * reason's code; its components are the message's named placeholders. No figures, no secrets and no
 * persons are in them.
 */
public sealed interface Trouble {
  /** The municipality's file names other channels than those that are open. */
  record ChannelsChanged() implements Trouble {}

  /** Nobody takes the call: refused, unknown host, no network, or no answer to it in time. */
  record NoConnection(String host) implements Trouble {}

  /** The other side stopped answering, so that nobody knows how far it came. */
  record NoAnswer(String host) implements Trouble {}

  /** The connection was broken off. */
  record BrokenOff(String host) implements Trouble {}

  /** The host's key isn't among the known ones. */
  record HostKeyUnknown(String host, String file) implements Trouble {}

  /** The host shows another key than the known one. */
  record HostKeyChanged(String host, String file) implements Trouble {}

  /** The file of known hosts can't be read. */
  record KnownHostsMissing(String file) implements Trouble {}

  /** The key or password isn't taken. */
  record LoginRefused(String host) implements Trouble {}

  /** A key, password or secret isn't where the setting says, or can't be read. */
  record SecretMissing(String setting) implements Trouble {}

  /** The folder isn't there. */
  record PlaceMissing(String place) implements Trouble {}

  /** One may not write, or read, there. */
  record NoPermission(String place) implements Trouble {}

  /** The other side can't take the file, most likely for want of room. */
  record NotTaken(String file) implements Trouble {}

  /** The file has another size there than here. */
  record SizeDiffers(String file) implements Trouble {}

  /** Something else lies there under that name. */
  record OtherContent(String file) implements Trouble {}

  // over HTTP

  /** The certificate isn't the host's, or isn't one that we trust. */
  record CertificateNotTrusted(String host) implements Trouble {}

  /** The answer is longer than an answer is, or can't be read. */
  record AnswerUnreadable(String host) implements Trouble {}

  /** Too many calls, or closed for now: 429, 503. */
  record AskedToWait(String host, int status) implements Trouble {}

  /** The other side failed: 408, 425 and the other 5xx. */
  record OtherSideFailed(String host, int status) implements Trouble {}

  /** The other side doesn't take it: what else there is of 4xx. */
  record TurnedDown(String host, int status) implements Trouble {}

  /** It doesn't know us, with a fresh token neither: 401. */
  record NotKnownThere(String host, int status) implements Trouble {}

  /** It knows us, and we may not: 403. */
  record NotAllowedThere(String host, int status) implements Trouble {}

  /** It points elsewhere, or answers what nobody asked: 1xx, 3xx. */
  record PointedElsewhere(String host, int status) implements Trouble {}

  /** The token service can't be reached, fails, or can't be understood. */
  record NoToken(String host) implements Trouble {}

  /** The token service doesn't take our key, or doesn't give what we ask for. */
  record TokenRefused(String host, int status) implements Trouble {}

  // over eFormidling

  /** The receiver isn't registered for the process and document type. */
  record ReceiverNotRegistered(String receiver, String process) implements Trouble {}

  /** The message couldn't be brought on its way (FEIL). */
  record MessageFailed(String message) implements Trouble {}

  /** Nobody fetched the message in time (LEVETID_UTLOPT). */
  record MessageExpired(String message) implements Trouble {}

  /** A file of the report isn't in the outbox as it was approved. */
  record NotAsApproved(String file) implements Trouble {}

  /** The municipality has no such channel any more. */
  record ChannelGone(String channel) implements Trouble {}

  /** The server failed; the log says more. */
  record ServerFailed(String incident) implements Trouble {}
}
