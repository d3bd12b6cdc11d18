package no.sioadapter.report.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Opens JSON that another has written: neither deep, nor with a name twice, nor with huge parts.
 */
public final class GuardedJson {
  private static final int DEEPEST = 40;
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_TEXT = 100_000;
  private static final JsonFactory FACTORY =
      ((JsonFactoryBuilder)
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION))
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private GuardedJson() {}

  /**
   * A parser over the bytes, which are UTF-8 or nothing.
   *
   * @throws IOException from the parser, where it isn't JSON or goes beyond what is allowed
   */
  public static JsonParser parser(byte[] bytes) throws IOException {
    return FACTORY.createParser(
        new InputStreamReader(
            new ByteArrayInputStream(bytes),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }
}
