package jamfor.ingest.check;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Place;
import jamfor.ingest.vocabulary.Sex;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The known values of one variable, sex and period.
 *
 * @param members where they stand in the block, by place
 */
record Group(Block block, Sex sex, int periodPosition, int[] members) {

  int size() {
    return members.length;
  }

  Period period() {
    return block.facts().period(periodPosition);
  }

  double[] values() {
    return Arrays.stream(members).mapToDouble(block::value).toArray();
  }

  /** The members that also have a positive value a year before, when their own is positive. */
  int[] changed() {
    return Arrays.stream(members)
        .filter(i -> block.value(i) > 0)
        .filter(i -> positive(block.yearBefore(i)))
        .toArray();
  }

  /** Where the countries' own values of the same sex and period stand, when known. */
  int[] countries(Catalogue catalogue) {
    return catalogue.municipalities().list().stream()
        .filter(one -> one.kind() == Municipality.Kind.COUNTRY)
        .mapToInt(one -> block.facts().find(new Place(one.code(), Optional.empty())))
        .filter(place -> place >= 0)
        .map(place -> block.find(place, sex, periodPosition))
        .filter(i -> i >= 0 && block.known(i))
        .toArray();
  }

  private boolean positive(int before) {
    return before >= 0 && block.known(before) && block.value(before) > 0;
  }

  About about() {
    return new About(
        Optional.of(block.variable()),
        Optional.empty(),
        Optional.of(period()),
        Optional.of(sex),
        OptionalInt.empty());
  }
}
