package no.sioadapter.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import no.sioadapter.quality.check.EncodingRecognised;
import no.sioadapter.quality.check.EncodingRecognised.Evidence;

/** The charset of a file, and how it is known. */
public record Encoding(Charset charset, Evidence evidence) {
  /** What people are told. */
  public EncodingRecognised.Found found() {
    return new EncodingRecognised.Found(charset.name(), evidence);
  }

  /** Reads a file in this charset, strictly, from after its byte order mark. */
  public Reader reader(InputStream in) throws IOException {
    PushbackInputStream stream = new PushbackInputStream(in, ByteOrderMark.LENGTH);
    ByteOrderMark.skip(stream);
    return new InputStreamReader(
        stream,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
