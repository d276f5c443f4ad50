package jamfor.analytics.trend;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.Optional;

/**
 * The trend of one municipality's figures of one sex.
 *
 * @param first the first period that counts; empty where there is none
 * @param last the last one
 */
public record MemberTrend(
    String municipality, Sex sex, Optional<Period> first, Optional<Period> last, Trend trend) {}
