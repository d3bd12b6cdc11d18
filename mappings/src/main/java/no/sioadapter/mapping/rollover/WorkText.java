package no.sioadapter.mapping.rollover;

import java.util.HashMap;
import java.util.Map;
import no.sioadapter.code.SioCode;
import no.sioadapter.quality.ShownText;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** Items of work in words of one language: the row, what became of its target, what to do. */
public final class WorkText {
  static final String BUNDLE = "no/sioadapter/mapping/rollover";

  private final Messages messages;

  private WorkText(Messages messages) {
    this.messages = messages;
  }

  /** The words of a language. */
  public static WorkText in(Language language) {
    return new WorkText(Messages.of(BUNDLE, language, WorkText.class.getClassLoader()));
  }

  /** The item in one line. */
  public String of(WorkItem item) {
    Map<String, Object> named = new HashMap<>();
    named.put("line", Integer.toString(item.row().line()));
    named.put("localCode", new ShownText(item.row().localCode().value()));
    if (item instanceof WorkItem.Lost lost) {
      named.put("code", lost.code());
      return messages.format("Lost", named);
    }
    if (item instanceof WorkItem.Split split) {
      named.put("code", split.code());
      named.put("candidates", split.candidates());
      return messages.format(split.stays() ? "Split.stays" : "Split.ends", named);
    }
    if (item instanceof WorkItem.Moved moved) {
      return moved(named, moved.code(), moved.successor(), "Moved." + moved.ground());
    }
    if (item instanceof WorkItem.Merged merged) {
      named.put("others", merged.others());
      return moved(named, merged.code(), merged.successor(), "Merged");
    }
    WorkItem.UnitChanged changed = (WorkItem.UnitChanged) item;
    named.put("code", changed.code());
    named.put("unit", changed.unit());
    return messages.format("UnitChanged", named);
  }

  private String moved(Map<String, Object> named, SioCode code, SioCode successor, String key) {
    named.put("code", code);
    named.put("successor", successor);
    return messages.format(key, named);
  }
}
