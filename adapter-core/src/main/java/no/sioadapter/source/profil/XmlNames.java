package no.sioadapter.source.profil;

/** The names of the format, as in {@code profil-uttrekk-1.0.xsd}. */
final class XmlNames {
  static final String NAMESPACE = "urn:sio-adapter:profil-uttrekk:1";
  static final String VERSION = "1.0";

  static final String ROOT = "ProfilUttrekk";
  static final String PERSON = "Bruker";
  static final String DECISION = "Vedtak";
  static final String PERIOD = "Periode";
  static final String AMOUNT = "Omfang";
  static final String ABSENCE = "MidlertidigOpphor";

  private XmlNames() {}
}
