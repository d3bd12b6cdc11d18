package no.sioadapter.demo;

import java.util.List;

/**
 * A local service as the municipality has coded it.
 *
 * @param code the local code
 * @param iplos service type of code list 9151; empty where none fits
 * @param factor the staffing factor as written in the export, or empty
 * @param parts the SIO codes it gives to; none = outside SIO
 */
record Service(
    String code,
    String name,
    String iplos,
    String unit,
    Shift shift,
    String factor,
    Place place,
    String provider,
    List<Part> parts) {

  static Service home(String code, String name, String iplos, String unit, String... sioCodes) {
    return new Service(
        code,
        name,
        iplos,
        unit,
        Shift.NONE,
        "",
        Place.NONE,
        "",
        List.of(sioCodes).stream().map(Part::whole).toList());
  }

  static Service stay(String code, String name, String iplos, String unit, String... sioCodes) {
    return home(code, name, iplos, unit, sioCodes).with(Place.OWN, "");
  }

  Service with(Shift newShift) {
    return new Service(code, name, iplos, unit, newShift, factor, place, provider, parts);
  }

  Service at(String newUnit) {
    return new Service(code, name, iplos, newUnit, shift, factor, place, provider, parts);
  }

  Service staffed(String newFactor) {
    return new Service(code, name, iplos, unit, shift, newFactor, place, provider, parts);
  }

  Service with(Place newPlace, String newProvider) {
    return new Service(code, name, iplos, unit, shift, factor, newPlace, newProvider, parts);
  }

  Service giving(Part... newParts) {
    return new Service(code, name, iplos, unit, shift, factor, place, provider, List.of(newParts));
  }
}
