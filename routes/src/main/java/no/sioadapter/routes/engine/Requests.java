package no.sioadapter.routes.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.engine.ProgramVersion;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.report.InputHash;
import no.sioadapter.report.xml.PastReports;
import no.sioadapter.source.Delivery;

/** The engine's requests, from a configuration and deliveries. */
final class Requests {
  private Requests() {}

  static RunRequest of(
      Configuration configuration,
      List<Delivery> deliveries,
      List<InputHash> hashes,
      PastReports history,
      Optional<HeldAgainst> earlier,
      int version,
      Optional<Integer> supersedes,
      Instant asOf) {
    List<InputHash> inputs = new ArrayList<>(configuration.inputs());
    inputs.addAll(hashes);
    inputs.addAll(history.inputs());
    earlier.ifPresent(held -> inputs.addAll(held.inputs()));
    return new RunRequest(
        configuration.quarter(),
        version,
        supersedes,
        asOf,
        configuration.municipality(),
        configuration.rulePack(),
        configuration.onAccount(),
        configuration.additions(),
        configuration.mapping(),
        configuration.findings(),
        configuration.waivers(),
        deliveries,
        history.reports(),
        earlier.map(HeldAgainst::quarter),
        inputs,
        ProgramVersion.text());
  }
}
