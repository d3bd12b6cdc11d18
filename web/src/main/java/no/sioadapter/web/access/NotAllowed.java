package no.sioadapter.web.access;

/** Somebody may not do what they asked for. */
public class NotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Caller caller;
  private final Role role;

  /** For want of this role. */
  public NotAllowed(Caller caller, Role role) {
    super("needs the role " + role.id());
    this.caller = caller;
    this.role = role;
  }

  /** Who asked. */
  public Caller caller() {
    return caller;
  }

  /** What they would need to be. */
  public Role role() {
    return role;
  }
}
