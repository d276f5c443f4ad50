package jamfor.analytics.overview;

import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.Comparator;
import java.util.List;

/**
 * How many of an edition's key figures a member has no value of.
 *
 * @param of how many there are
 */
public record MemberGap(String municipality, int missing, int of) {

  /** Of the members that lack any, the one that lacks most first. */
  static List<MemberGap> list(Edition edition) {
    List<KeyFigure> all = edition.keyFigures();
    return edition.cooperation().members().stream()
        .map(
            member ->
                new MemberGap(
                    member,
                    (int) all.stream().filter(one -> !has(edition, one, member)).count(),
                    all.size()))
        .filter(gap -> gap.missing() > 0)
        .sorted(
            Comparator.comparingInt((MemberGap gap) -> -gap.missing())
                .thenComparing(MemberGap::municipality))
        .toList();
  }

  private static boolean has(Edition edition, KeyFigure keyFigure, String member) {
    return edition
        .findShown(keyFigure.id(), edition.cooperation().id(), keyFigure.sexes().get(0))
        .flatMap(shown -> shown.find(member))
        .map(Placement::value)
        .filter(value -> value.known())
        .isPresent();
  }
}
