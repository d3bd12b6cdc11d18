package no.sioadapter.web.rest;

import java.util.List;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.user.User;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A user of the server's own. */
@Schema(name = "User")
public record UserView(
    String name,
    @Schema(description = "viewer, operator, mapping-editor, approver, administrator")
        List<String> roles,
    @Schema(description = "Must choose a password before anything else") boolean passwordDue,
    @Schema(description = "Shut out") boolean disabled,
    @Schema(description = "UTC") String createdAt,
    @Schema(description = "Said here only, and kept nowhere") @Nullable String oneTimePassword) {
  static UserView of(User user, @Nullable String oneTimePassword) {
    return new UserView(
        user.name().value(),
        user.roles().stream().sorted().map(Role::id).toList(),
        user.passwordDue(),
        user.disabled(),
        user.createdAt().toString(),
        oneTimePassword);
  }

  @Override
  public String toString() {
    return "UserView[" + name + "]";
  }
}
