package no.sioadapter.routes.channel.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.dispatch.ChannelForm.Setting;
import no.sioadapter.dispatch.ChannelSettings;

/** What every channel over HTTP can be told of its line, and the line that follows from it. */
public final class LineForm {
  private static final String KEYS = "key_store";
  private static final String TRUST = "trust_store";
  private static final String PASSWORD = "_password_file";
  private static final String CONNECT = "connect_timeout";
  private static final String ANSWER = "answer_timeout";

  private LineForm() {}

  /** The settings. */
  public static List<Setting> settings() {
    return List.of(
        Setting.standard(CONNECT, ChannelForm.Type.DURATION, "PT10S"),
        Setting.standard(ANSWER, ChannelForm.Type.DURATION, "PT1M"),
        Setting.optional(KEYS, ChannelForm.Type.PATH),
        Setting.optional(KEYS + PASSWORD, ChannelForm.Type.PATH),
        Setting.optional(TRUST, ChannelForm.Type.PATH),
        Setting.optional(TRUST + PASSWORD, ChannelForm.Type.PATH));
  }

  /** Which of them stand together. */
  public static List<List<String>> together() {
    return List.of(List.of(KEYS, KEYS + PASSWORD), List.of(TRUST, TRUST + PASSWORD));
  }

  /**
   * The line that is told.
   *
   * @param longest the most bytes that an answer has
   */
  public static LineSettings of(ChannelSettings told, int longest) {
    return new LineSettings(
        told.duration(CONNECT),
        told.duration(ANSWER),
        longest,
        new KeyMaterial(store(told, KEYS), store(told, TRUST)));
  }

  private static Optional<KeyMaterial.Store> store(ChannelSettings told, String name) {
    return told.find(name)
        .map(Path::of)
        .map(file -> new KeyMaterial.Store(file, told.path(name + PASSWORD)));
  }
}
