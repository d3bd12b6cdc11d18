package no.sioadapter.demo;

/** The time of the day, in the words of both exports. */
enum Shift {
  NONE("", ""),
  DAY("Dag", "dag"),
  EVENING("Kveld", "kveld"),
  NIGHT("Natt", "natt");

  private final String gerica;
  private final String profil;

  Shift(String gerica, String profil) {
    this.gerica = gerica;
    this.profil = profil;
  }

  String gerica() {
    return gerica;
  }

  String profil() {
    return profil;
  }
}
