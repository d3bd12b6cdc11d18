package no.sioadapter.routes.channel.eformidling;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.sioadapter.routes.channel.Outgoing;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.routes.channel.Trouble;
import no.sioadapter.routes.channel.http.Reply;
import no.sioadapter.routes.channel.http.Verdict;

/**
 * Sends a report as a message. A message of an earlier try is looked up first: one that has gone
 * out is not sent again; one that may still lie there half-made is thrown away and made anew under
 * the next number, since its files can't be told and a file can't be replaced.
 */
record MessageSender(EformidlingSettings settings, Point point, Verdict verdict, Clock clock) {
  SendResult send(Outgoing outgoing) throws IOException {
    for (MessageId id = MessageId.first(outgoing.order());
        id.number() <= MessageId.MOST;
        id = id.next()) {
      Reply known = point.statuses(id);
      Optional<MessageStatus> status = status(known);
      if (status.isEmpty()) {
        return unknown(known);
      }
      if (status.get() == MessageStatus.NONE) {
        return make(outgoing, id);
      }
      if (status.get() == MessageStatus.OPPRETTET) {
        Optional<SendResult> found = thrownAway(id);
        if (found.isPresent()) {
          return found.get();
        }
      } else if (!status.get().isLost()) {
        return sent(true, id);
      }
    }
    return verdict.refused(new Trouble.MessageFailed(MessageId.first(outgoing.order()).toString()));
  }

  /** Empty where it can be made anew; it may have gone out in between. */
  private Optional<SendResult> thrownAway(MessageId id) {
    Reply reply = point.discard(id);
    boolean isGone =
        reply instanceof Reply.Answer answer && (answer.isSuccess() || answer.status() == 404);
    if (!isGone) {
      return Optional.of(verdict.of(reply));
    }
    Reply again = point.statuses(id);
    Optional<MessageStatus> status = status(again);
    if (status.isEmpty()) {
      return Optional.of(unknown(again));
    }
    return status.get() == MessageStatus.UNDER_WAY ? Optional.of(sent(true, id)) : Optional.empty();
  }

  private SendResult make(Outgoing outgoing, MessageId id) throws IOException {
    Optional<SendResult> barred = barred();
    if (barred.isPresent()) {
      return barred.get();
    }
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), Envelope.ZONE);
    Reply created = point.create(new Envelope(settings, id, now).json());
    if (!isSuccess(created)) {
      return verdict.of(created);
    }
    Optional<SendResult> failed = uploaded(outgoing.files(), id, now);
    if (failed.isPresent()) {
      return failed.get();
    }
    Reply reply = point.send(id);
    return isSuccess(reply) ? sent(false, id) : verdict.of(reply);
  }

  private Optional<SendResult> uploaded(List<Path> files, MessageId id, OffsetDateTime now)
      throws IOException {
    if (settings.document() == EformidlingSettings.Document.ARKIVMELDING) {
      byte[] note = ArchiveNote.of(id, files, now);
      Optional<SendResult> failed = failed(() -> point.upload(id, ArchiveNote.FILE, note));
      if (failed.isPresent()) {
        return failed;
      }
    }
    for (Path file : files) {
      Reply reply = point.upload(id, file);
      if (!isSuccess(reply)) {
        return Optional.of(verdict.of(reply));
      }
    }
    return Optional.empty();
  }

  private Optional<SendResult> failed(Supplier<Reply> call) {
    Reply reply = call.get();
    return isSuccess(reply) ? Optional.empty() : Optional.of(verdict.of(reply));
  }

  /** Why the receiver can't be sent to; empty where it can. */
  private Optional<SendResult> barred() {
    Reply reply = point.capabilities();
    if (!(reply instanceof Reply.Answer answer) || !answer.isSuccess()) {
      return isUnknownReceiver(reply)
          ? Optional.of(notRegistered())
          : Optional.of(verdict.of(reply));
    }
    Optional<JsonNode> said = Point.read(answer);
    if (said.isEmpty()) {
      return Optional.of(verdict.later(new Trouble.AnswerUnreadable(verdict.host())));
    }
    return takes(said.get()) ? Optional.empty() : Optional.of(notRegistered());
  }

  private boolean takes(JsonNode said) {
    for (JsonNode each : said.path("capabilities")) {
      for (JsonNode type : each.path("documentTypes")) {
        if (each.path("process").asText().equals(settings.process())
            && type.path("standard").asText().equals(settings.document().standard())) {
          return true;
        }
      }
    }
    return false;
  }

  private SendResult notRegistered() {
    return verdict.refused(
        new Trouble.ReceiverNotRegistered(settings.receiver().toString(), settings.process()));
  }

  private static boolean isUnknownReceiver(Reply reply) {
    return reply instanceof Reply.Answer answer && answer.status() == 404;
  }

  private static SendResult sent(boolean alreadyThere, MessageId id) {
    return new SendResult.Sent(alreadyThere, Optional.of(id.toString()), List.of());
  }

  private SendResult unknown(Reply reply) {
    return isSuccess(reply)
        ? verdict.later(new Trouble.AnswerUnreadable(verdict.host()))
        : verdict.of(reply);
  }

  /** Empty where the integrasjonspunkt doesn't say. */
  static Optional<MessageStatus> status(Reply reply) {
    if (!(reply instanceof Reply.Answer answer)) {
      return Optional.empty();
    }
    if (answer.status() == 404) {
      return Optional.of(MessageStatus.NONE);
    }
    return answer.isSuccess()
        ? Point.read(answer).map(Point::statuses).map(MessageStatus::of)
        : Optional.empty();
  }

  private static boolean isSuccess(Reply reply) {
    return reply instanceof Reply.Answer answer && answer.isSuccess();
  }
}
