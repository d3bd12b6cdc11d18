package no.sioadapter.demo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.sioadapter.demo.NaiveDecision.NaiveAbsence;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads both exports in the simplest way there is, with nothing of the project's readers. */
final class NaiveExports {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
  private static final Map<String, String> PROFIL_WORDS =
      Map.of(
          "",
          "",
          "Død",
          "dod",
          "Flyttet",
          "flyttet",
          "Opphørt",
          "opphort",
          "Endret vedtak",
          "endret",
          "Dag",
          "dag",
          "Kveld",
          "kveld",
          "Natt",
          "natt");
  private static final Map<String, String> PLACES = Map.of("", "", "Egen", "egen", "Kjøp", "kjop");

  private NaiveExports() {}

  static List<NaiveDecision> gerica(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Map<String, List<NaiveAbsence>> absences = new HashMap<>();
      for (List<String> row : rows(zip, "opphor.csv", "Vedtaksnr;Fra dato;Til dato;Årsak")) {
        absences
            .computeIfAbsent(row.get(0), number -> new ArrayList<>())
            .add(new NaiveAbsence(LocalDate.parse(row.get(1), DATE), norwegianDate(row.get(2))));
      }
      List<NaiveDecision> decisions = new ArrayList<>();
      String header =
          "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
              + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr";
      for (List<String> row : rows(zip, "vedtak.csv", header)) {
        List<NaiveAbsence> own = absences.remove(row.get(2));
        decisions.add(decision(row, own == null ? List.of() : own));
      }
      if (!absences.isEmpty()) {
        throw new AssertionError("absences without a decision: " + absences.keySet());
      }
      return decisions;
    }
  }

  private static NaiveDecision decision(List<String> row, List<NaiveAbsence> absences) {
    return new NaiveDecision(
        "gerica",
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(6),
        LocalDate.parse(row.get(7), DATE),
        norwegianDate(row.get(8)),
        word(PROFIL_WORDS, row.get(9)),
        row.get(10),
        row.get(11),
        word(PROFIL_WORDS, row.get(12)),
        row.get(13),
        word(PLACES, row.get(14)),
        row.get(15),
        absences);
  }

  private static String word(Map<String, String> words, String word) {
    String translated = words.get(word);
    if (translated == null) {
      throw new AssertionError("unknown word " + word);
    }
    return translated;
  }

  private static LocalDate norwegianDate(String text) {
    return text.isEmpty() ? LocalDate.MAX : LocalDate.parse(text, DATE);
  }

  private static List<List<String>> rows(ZipFile zip, String name, String header)
      throws IOException {
    String text =
        new String(
            zip.getInputStream(zip.getEntry(name)).readAllBytes(), Charset.forName("windows-1252"));
    if (!text.startsWith(header + "\r\n")) {
      throw new AssertionError("wrong header in " + name);
    }
    return text.substring(header.length() + 2).lines().map(NaiveExports::cells).toList();
  }

  /** Splits at semicolons outside quotes; no cell of the demo has a line break. */
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  static List<NaiveDecision> profil(Path file)
      throws IOException, ParserConfigurationException, SAXException {
    Element export =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    List<NaiveDecision> decisions = new ArrayList<>();
    for (Element person : elements(export, "Bruker")) {
      for (Element decision : elements(person, "Vedtak")) {
        decisions.add(decision(export, person, decision));
      }
    }
    return decisions;
  }

  private static NaiveDecision decision(Element export, Element person, Element decision) {
    Element period = elements(decision, "Periode").get(0);
    Element amount = elements(decision, "Omfang").get(0);
    return new NaiveDecision(
        "profil",
        export.getAttribute("kommunenr"),
        person.getAttribute("id"),
        decision.getAttribute("nr"),
        decision.getAttribute("tjeneste"),
        decision.getAttribute("enhet"),
        LocalDate.parse(period.getAttribute("fra")),
        isoDate(period.getAttribute("til")),
        period.getAttribute("sluttarsak"),
        amount.getAttribute("verdi"),
        amount.getAttribute("enhet"),
        amount.getAttribute("vakt"),
        amount.getAttribute("faktor"),
        amount.getAttribute("plass"),
        decision.getAttribute("utforer"),
        elements(decision, "MidlertidigOpphor").stream()
            .map(
                stop ->
                    new NaiveAbsence(
                        LocalDate.parse(stop.getAttribute("fra")),
                        isoDate(stop.getAttribute("til"))))
            .toList());
  }

  private static LocalDate isoDate(String text) {
    return text.isEmpty() ? LocalDate.MAX : LocalDate.parse(text);
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}
