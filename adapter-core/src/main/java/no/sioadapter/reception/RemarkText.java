package no.sioadapter.reception;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.receipt.Remark;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** Objections in the words of a language, as many as a receipt holds. */
final class RemarkText {
  private static final int MOST = 200;
  private static final int LONGEST = 1000;
  private static final int LONGEST_PATH = 500;

  private final Messages words;

  private RemarkText(Messages words) {
    this.words = words;
  }

  static RemarkText in(Language language) {
    return new RemarkText(Messages.of("no/sioadapter/reception/remarks", language));
  }

  /** What rejects goes first. */
  List<Remark> of(List<Objection> objections) {
    List<Objection> ordered = new ArrayList<>(objections);
    ordered.sort((one, other) -> Boolean.compare(other.fault().rejects(), one.fault().rejects()));
    List<Remark> remarks = new ArrayList<>();
    ordered.stream().limit(MOST).map(this::of).forEach(remarks::add);
    if (ordered.size() > MOST) {
      Map<String, Object> more = Map.of("count", ordered.size() - MOST);
      remarks.add(of(new Objection(Fault.MORE, "", more)));
    }
    return remarks;
  }

  private Remark of(Objection objection) {
    String code = objection.fault().code();
    Map<String, Object> values = new HashMap<>(objection.values());
    values.put("path", objection.path());
    return new Remark(
        code,
        shortened(words.format(code, values), LONGEST),
        shortened(objection.path(), LONGEST_PATH));
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
