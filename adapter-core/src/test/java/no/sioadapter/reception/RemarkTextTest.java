package no.sioadapter.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sioadapter.receipt.Remark;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemarkTextTest {
  private static final String BUNDLE = "no/sioadapter/reception/remarks";

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_fault_has_words_that_name_the_same_things_in_every_language(Language language) {
    Messages words = Messages.of(BUNDLE, language);
    Messages english = Messages.of(BUNDLE, Language.EN);
    for (Fault fault : Fault.values()) {
      Set<String> named = words.placeholders(fault.code());
      assertEquals(english.placeholders(fault.code()), named, fault.code());
      Map<String, String> values = new HashMap<>();
      named.forEach(name -> values.put(name, "<" + name + ">"));
      String text = words.format(fault.code(), values);
      named.forEach(name -> assertTrue(text.contains("<" + name + ">"), text));
    }
    Set<String> keys =
        Arrays.stream(Fault.values())
            .map(Fault::code)
            .collect(Collectors.toCollection(TreeSet::new));
    keys.add("none");
    assertEquals(keys, new TreeSet<>(words.keys()));
  }

  @Test
  void no_two_faults_have_one_code() {
    assertEquals(
        Fault.values().length, Arrays.stream(Fault.values()).map(Fault::code).distinct().count());
  }

  @Test
  void a_receipt_holds_two_hundred_remarks_what_rejects_first_and_says_how_many_more() {
    List<Objection> many = new ArrayList<>();
    many.add(new Objection(Fault.OTHER_RULES, "Hode/Regelpakke"));
    for (int i = 0; i < 250; i++) {
      many.add(new Objection(Fault.COUNTS_WRONG, "Kvalitet"));
    }
    List<Remark> remarks = RemarkText.in(Language.EN).of(many);
    assertEquals(201, remarks.size());
    assertEquals("R27", remarks.get(0).code());
    assertEquals("There are 51 more remarks, for which there is no room.", remarks.get(200).text());
    assertFalse(remarks.stream().anyMatch(each -> each.code().equals("R35")));
  }
}
