package no.sioadapter.deploy;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.instrument.Instrumentation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;

/** Makes a server stand still at the beginning of a method, so that it can be killed just there. */
public final class StopAgent {
  private StopAgent() {}

  /** Called by Java before the server starts; the options are the class, {@code #}, the method. */
  public static void premain(String options, Instrumentation instrumentation) {
    int hash = options.indexOf('#');
    new AgentBuilder.Default()
        .type(named(options.substring(0, hash)))
        .transform(
            (builder, type, loader, module, domain) ->
                builder.visit(Advice.to(StopAdvice.class).on(named(options.substring(hash + 1)))))
        .installOn(instrumentation);
  }

  /** Writes the agent as a JAR, which Java wants. */
  static Path jar(Path place) throws IOException, URISyntaxException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(new Attributes.Name("Premain-Class"), StopAgent.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        AgentBuilder.class.getProtectionDomain().getCodeSource().getLocation().toURI().toString());
    try (OutputStream out = Files.newOutputStream(place);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      for (Class<?> each : new Class<?>[] {StopAgent.class, StopAdvice.class}) {
        String name = each.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        try (InputStream in = each.getResourceAsStream("/" + name)) {
          Objects.requireNonNull(in, name).transferTo(jar);
        }
        jar.closeEntry();
      }
    }
    return place;
  }
}
