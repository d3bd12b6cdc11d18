package no.sioadapter.demo;

/** Why a decision ended, in the words of both exports. */
enum EndReason {
  NONE("", ""),
  DEATH("Død", "dod"),
  MOVED("Flyttet", "flyttet"),
  CEASED("Opphørt", "opphort"),
  CHANGED("Endret vedtak", "endret");

  private final String gerica;
  private final String profil;

  EndReason(String gerica, String profil) {
    this.gerica = gerica;
    this.profil = profil;
  }

  String gerica() {
    return gerica;
  }

  String profil() {
    return profil;
  }

  /** Whether the three extra days follow on a starred code (I-03). */
  boolean leavesThreeDays() {
    return this == DEATH || this == MOVED;
  }
}
