package no.sioadapter.routes.channel.https;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Optional;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.routes.channel.http.HttpLine;
import no.sioadapter.routes.channel.http.Reply;

/** Calls the receiver with a token, and once more with a fresh one where it doesn't take it. */
record SignedLine(HttpLine line, Optional<Tokens> tokens) {
  private static final int NOT_KNOWN = 401;

  /** What came of a call. */
  sealed interface Called {
    /** It was made. */
    record Replied(Reply reply) implements Called {}

    /** There was no token to make it with. */
    record NotMade(SendResult why) implements Called {}
  }

  /** A call that can be made again. */
  interface Call {
    HttpRequest.Builder request() throws IOException;
  }

  Called call(Call call) throws IOException {
    if (tokens.isEmpty()) {
      return new Called.Replied(line.call(call.request()));
    }
    Called first = withToken(call, tokens.get());
    return first instanceof Called.Replied replied
            && replied.reply() instanceof Reply.Answer answer
            && answer.status() == NOT_KNOWN
        ? withToken(call, tokens.get())
        : first;
  }

  private Called withToken(Call call, Tokens from) throws IOException {
    TokenAnswer token = from.token();
    if (token instanceof TokenAnswer.Withheld none) {
      return new Called.NotMade(none.why());
    }
    String bearer = ((TokenAnswer.Granted) token).token();
    Reply reply = line.call(call.request().setHeader("Authorization", "Bearer " + bearer));
    if (reply instanceof Reply.Answer answer && answer.status() == NOT_KNOWN) {
      from.forget(bearer);
    }
    return new Called.Replied(reply);
  }
}
