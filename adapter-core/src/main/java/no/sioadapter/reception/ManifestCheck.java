package no.sioadapter.reception;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.report.file.StatedManifest;
import no.sioadapter.report.file.WrittenFile;

/** Holds the files that came against those that the manifest names. */
final class ManifestCheck {
  private final HandedIn handedIn;
  private final Objections objections;

  ManifestCheck(HandedIn handedIn, Objections objections) {
    this.handedIn = handedIn;
    this.objections = objections;
  }

  /** Whether each of the five is there, and nothing else is. */
  void files() {
    String report = handedIn.name().toString();
    for (Part part : Part.values()) {
      String name = report + part.suffix();
      if (handedIn.files().stream().noneMatch(file -> file.name().equals(name))) {
        objections.add(Fault.FILE_MISSING, part.suffix(), Map.of("file", name));
      }
    }
    for (HandedIn.File file : handedIn.files()) {
      Optional<Part> part = Part.of(file.name(), report);
      if (part.isEmpty()) {
        objections.add(Fault.FILE_EXTRA, "", Map.of("file", Objections.shown(file.name())));
      } else if (file instanceof HandedIn.File.TooLarge) {
        Part known = part.orElseThrow();
        objections.add(
            Fault.FILE_TOO_LARGE,
            known.suffix(),
            Map.of("file", known.suffix(), "largest", known.largest()));
      }
    }
  }

  /** Whether they are what the manifest says, to the byte. */
  void against(StatedManifest manifest) {
    Map<String, WrittenFile> named = new HashMap<>();
    List<WrittenFile> files = manifest.files();
    for (int i = 0; i < files.size(); i++) {
      WrittenFile file = files.get(i);
      boolean ours =
          Part.of(file.name(), handedIn.name().toString())
              .filter(part -> part != Part.MANIFEST)
              .isPresent();
      if (!ours || named.put(file.name(), file) != null) {
        objections.add(
            Fault.FILE_EXTRA,
            Part.MANIFEST.suffix() + "#/files/" + i,
            Map.of("file", Objections.shown(file.name())));
      }
    }
    for (HandedIn.File file : handedIn.files()) {
      Part.of(file.name(), handedIn.name().toString())
          .filter(part -> part != Part.MANIFEST)
          .ifPresent(part -> same(part, file, Optional.ofNullable(named.get(file.name()))));
    }
  }

  private void same(Part part, HandedIn.File came, Optional<WrittenFile> said) {
    Map<String, Object> values = Map.of("file", part.suffix());
    if (said.isEmpty()) {
      objections.add(Fault.FILE_ALTERED, Part.MANIFEST.suffix() + "#/files", values);
    } else if (came instanceof HandedIn.File.Whole whole) {
      WrittenFile is = WrittenFile.of(whole.name(), whole.bytes());
      if (!is.equals(said.orElseThrow())) {
        objections.add(Fault.FILE_ALTERED, part.suffix(), values);
      }
    }
  }
}
