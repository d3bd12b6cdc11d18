package no.sioadapter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.channel.ChannelSource;
import no.sioadapter.routes.municipality.Municipalities;

/** Municipalities with a folder each, all of which send to one host by one login. */
final class ManyMunicipalities implements Municipalities, ChannelSource {
  private final Path config;
  private final List<MunicipalityNumber> numbers;

  private ManyMunicipalities(Path config, List<MunicipalityNumber> numbers) {
    this.config = config;
    this.numbers = numbers;
  }

  /** Writes their folders. */
  static ManyMunicipalities write(Path config, List<MunicipalityNumber> numbers, SshHost host)
      throws IOException {
    for (MunicipalityNumber number : numbers) {
      Path folder = Files.createDirectories(config.resolve(number.value()));
      Files.writeString(
          folder.resolve("municipality.yaml"),
          """
          number: "%s"
          name: Kommune %s
          organisation_number: "311243004"
          language: nb
          employer_contribution_zone: "1"
          travel_group: "1"
          systems: [gerica]
          channels:
            - name: direktoratet
              kind: sftp
              host: 127.0.0.1
              port: %d
              user: %s
              known_hosts: %s
              key_file: %s
          """
              .formatted(number, number, host.port(), host.user(), host.knownHosts(), host.key()));
    }
    return new ManyMunicipalities(config, List.copyOf(numbers));
  }

  @Override
  public List<MunicipalityNumber> numbers() {
    return numbers;
  }

  @Override
  public ChannelSource.Answer channels(
      MunicipalityNumber municipality, Collection<ChannelForm> forms) throws IOException {
    try {
      return new ChannelSource.Answer.Found(
          MunicipalityFolder.at(config.resolve(municipality.value()))
              .channels(municipality, forms));
    } catch (ConfigurationRefused refused) {
      throw new IllegalStateException(
          "the benchmark's own folder is at fault: " + refused.problems());
    }
  }

  @Override
  public Municipalities.Answer find(MunicipalityNumber number, Quarter quarter) {
    return new Municipalities.Answer.Unknown();
  }

  @Override
  public Municipalities.Answer reporting(MunicipalityNumber number, Quarter quarter) {
    return new Municipalities.Answer.Unknown();
  }
}
