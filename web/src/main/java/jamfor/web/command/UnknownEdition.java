package jamfor.web.command;

import java.util.Map;

/** The answer to an edition's id that leads nowhere. */
final class UnknownEdition {

  private UnknownEdition() {}

  static int say(Jamfor jamfor, Workspace workspace, String edition) {
    String known = String.join(", ", workspace.catalogue().editions().keySet());
    jamfor
        .console()
        .say(Map.of("unknown", edition, "known", known), "console.unknown_edition", edition, known);
    return Jamfor.REFUSED;
  }
}
