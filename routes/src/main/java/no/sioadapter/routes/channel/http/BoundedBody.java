package no.sioadapter.routes.channel.http;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** An answer's bytes, up to a number; a longer one is no answer, and isn't read to its end. */
final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {
  private final HttpResponse.BodySubscriber<byte[]> bytes =
      HttpResponse.BodySubscribers.ofByteArray();
  private Optional<Flow.Subscription> subscription = Optional.empty();
  private long left;

  BoundedBody(int longest) {
    this.left = longest;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return bytes.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = Optional.of(given);
    bytes.onSubscribe(given);
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    if (left < 0) {
      return;
    }
    left -= part.stream().mapToLong(ByteBuffer::remaining).sum();
    if (left < 0) {
      subscription.ifPresent(Flow.Subscription::cancel);
      bytes.onError(new TooLong());
    } else {
      bytes.onNext(part);
    }
  }

  @Override
  public void onError(Throwable failure) {
    bytes.onError(failure);
  }

  @Override
  public void onComplete() {
    if (left >= 0) {
      bytes.onComplete();
    }
  }
}
