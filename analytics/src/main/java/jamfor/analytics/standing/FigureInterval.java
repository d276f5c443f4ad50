package jamfor.analytics.standing;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;

/**
 * How far chance alone could have moved a share, at 95 per cent (Wilson).
 *
 * @param persons how many it is a share of
 * @param low in per cent, as the figure
 * @param high in per cent
 */
public record FigureInterval(
    String municipality, Period period, Sex sex, double persons, double low, double high) {}
