package jamfor.analytics.edition;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.decomposition.Decomposition;
import jamfor.analytics.figure.Figures;
import jamfor.analytics.standing.FigureInterval;
import jamfor.analytics.standing.Standing;
import jamfor.analytics.trend.MemberTrend;
import java.util.List;

/**
 * Everything that an edition publishes of one key figure, in the order of {@link Layout#TABLES}.
 */
record Results(
    String keyFigure,
    Figures figures,
    List<Comparison> comparisons,
    List<MemberTrend> trends,
    List<Decomposition> decompositions,
    List<FigureInterval> intervals,
    List<Standing> standings) {}
