package no.sioadapter.demo;

/** Whose the place is, in the words of both exports. */
enum Place {
  NONE("", ""),
  OWN("Egen", "egen"),
  BOUGHT("Kjøp", "kjop");

  private final String gerica;
  private final String profil;

  Place(String gerica, String profil) {
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
