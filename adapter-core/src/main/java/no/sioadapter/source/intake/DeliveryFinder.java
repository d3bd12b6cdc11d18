package no.sioadapter.source.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.DeliveryName;
import no.sioadapter.source.SourceProfile;
import no.sioadapter.source.SourceProfile.Format;
import no.sioadapter.source.intake.ExportFile.Kind;
import no.sioadapter.source.intake.PassedOver.Reason;

/**
 * Finds deliveries among files and folders. In a folder only what is named as a delivery is one,
 * and a pair only when it is complete; what is named itself is meant, whatever it is called.
 */
public final class DeliveryFinder {
  private final Systems systems;

  /** Knows the systems of these profiles. */
  public DeliveryFinder(Collection<SourceProfile> profiles) {
    this.systems = new Systems(profiles);
  }

  /**
   * Looks at each path. A file that is named twice, or by itself and with its folder, is one
   * delivery; of a pair it is enough to name one half.
   *
   * @throws NoSuchFileException where there is nothing at a path
   * @throws IOException where it can't be looked at
   */
  public Deliveries find(List<Path> paths) throws IOException {
    Finding finding = new Finding();
    for (Path path : paths) {
      Path absolute = path.toAbsolutePath().normalize();
      if (Files.isDirectory(absolute)) {
        finding.lookInto(Folder.of(absolute));
      } else if (Files.exists(absolute)) {
        finding.take(ExportFile.of(absolute), Folder.of(parent(absolute)));
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    return finding.found();
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("a file lies in a folder");
    }
    return parent;
  }

  /** What one search has found so far. */
  private final class Finding {
    /** By the files themselves, whatever links led to them. */
    private final Map<List<Path>, Delivery> deliveries = new LinkedHashMap<>();

    private final Map<Path, PassedOver> passedOver = new LinkedHashMap<>();

    void lookInto(Folder folder) throws IOException {
      folder.folders().forEach(each -> passOver(each, false, Reason.FOLDER));
      for (ExportFile file : folder.files()) {
        lookAt(file, folder);
      }
    }

    private void lookAt(ExportFile file, Folder folder) throws IOException {
      Optional<DeliveryName> name = DeliveryName.parse(file.stem());
      if (name.isEmpty()) {
        passOver(file.path(), false, Reason.NOT_A_DELIVERY);
        return;
      }
      Optional<SourceProfile> profile =
          systems.byName(file.stem()).filter(each -> each.system().equals(name.get().system()));
      if (profile.isEmpty()) {
        passOver(file.path(), false, Reason.UNKNOWN_SYSTEM);
      } else if (!isKindOf(file, profile.get().format())) {
        passOver(file.path(), false, Reason.NOT_A_DELIVERY);
      } else if (file.kind() == Kind.ZIP || file.kind() == Kind.XML) {
        add(profile.get().system(), file.name(), file.stem(), List.of(file.path()));
      } else if (folder.beside(file, Kind.COMPLETE).isPresent()) {
        addPair(profile.get().system(), file, folder, false);
      } else {
        passOver(file.path(), false, Reason.INCOMPLETE_PAIR);
      }
    }

    void take(ExportFile file, Folder folder) throws IOException {
      Optional<SourceProfile> profile = systems.byName(file.stem());
      if (profile.isEmpty() && DeliveryName.parse(file.stem()).isEmpty()) {
        profile = systems.byContent(file.path());
      }
      if (profile.isEmpty()) {
        passOver(file.path(), true, Reason.UNKNOWN_SYSTEM);
      } else if (file.kind().isHalf() || file.kind() == Kind.COMPLETE) {
        addPair(profile.get().system(), file, folder, true);
      } else {
        add(profile.get().system(), file.name(), file.stem(), List.of(file.path()));
      }
    }

    private void addPair(SourceSystem system, ExportFile half, Folder folder, boolean named)
        throws IOException {
      Optional<ExportFile> decisions = folder.beside(half, Kind.DECISIONS);
      if (decisions.isEmpty()) {
        passOver(half.path(), named, Reason.INCOMPLETE_PAIR);
        return;
      }
      List<Path> files = new ArrayList<>(List.of(decisions.get().path()));
      folder.beside(half, Kind.ABSENCES).ifPresent(absences -> files.add(absences.path()));
      String name = half.stem().isEmpty() ? decisions.get().name() : half.stem();
      add(system, name, half.stem(), files);
    }

    private void add(SourceSystem system, String name, String stem, List<Path> files)
        throws IOException {
      List<Path> themselves = new ArrayList<>();
      for (Path file : files) {
        themselves.add(file.toRealPath());
      }
      Optional<DeliveryName> said = DeliveryName.parse(stem);
      deliveries.putIfAbsent(
          themselves,
          new Delivery(
              system,
              name,
              files,
              said.map(DeliveryName::municipality),
              said.map(DeliveryName::part).orElse(""),
              said.map(DeliveryName::timestamp)));
    }

    private void passOver(Path path, boolean named, Reason reason) {
      if (named || !passedOver.containsKey(path)) {
        passedOver.put(path, new PassedOver(path, named, reason));
      }
    }

    Deliveries found() {
      deliveries.values().forEach(each -> passedOver.keySet().removeAll(each.files()));
      return new Deliveries(List.copyOf(deliveries.values()), List.copyOf(passedOver.values()));
    }
  }

  private static boolean isKindOf(ExportFile file, Format format) {
    return switch (file.kind()) {
      case XML -> format == Format.XML;
      case ZIP, DECISIONS, ABSENCES, COMPLETE -> format == Format.CSV;
      case OTHER -> false;
    };
  }
}
