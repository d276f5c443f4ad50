package jamfor.web.words;

import java.util.Optional;

/**
 * A key figure that a meeting looks at.
 *
 * @param number from 1 on
 * @param municipality the code of the one that it is on the agenda for; empty where for none
 * @param preparation what whoever presents it wants to remember
 */
public record AgendaItem(
    int number, String keyFigure, Optional<String> municipality, Optional<OneLine> preparation) {

  public static final int LONGEST_PREPARATION = 2000;
}
