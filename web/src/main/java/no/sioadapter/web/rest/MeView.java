package no.sioadapter.web.rest;

import java.util.List;
import no.sioadapter.web.access.Caller;
import no.sioadapter.web.access.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who asks. */
@Schema(name = "Me")
public record MeView(
    @Schema(description = "A user's name, oidc: and an issuer's name for them, or anonymous")
        String name,
    boolean signedIn,
    @Schema(description = "A password must be chosen before anything else") boolean passwordDue,
    List<String> roles) {
  static MeView of(Caller caller) {
    return new MeView(
        caller.name(),
        caller.signedIn(),
        caller.passwordDue(),
        caller.roles().stream().sorted().map(Role::id).toList());
  }
}
