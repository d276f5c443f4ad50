package jamfor.analytics.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarityTest {

  private static final double[] ONE = {1};
  private static final double[] TWO = {1, 1};
  private static final double[] FIVE = {1, 1, 1, 1, 1};

  /** By hand: 2, 4 and 9 have standard deviation √13; 10, 20 and 30 have 10. */
  @Test
  void distanceIsOfStandardisedVariables() {
    List<Profile> profiles = List.of(profile("1", 2, 10), profile("2", 4, 20), profile("3", 9, 30));

    List<Peer> peers = Similarity.nearest("1", profiles, TWO, 7);

    assertThat(peers).extracting(Peer::municipality).containsExactly("2", "3");
    assertThat(peers.get(0).distance()).isCloseTo(Math.sqrt(4 / 13.0 + 1), within(1e-12));
    assertThat(peers.get(1).distance()).isCloseTo(Math.sqrt(49 / 13.0 + 4), within(1e-12));
    assertThat(peers.get(0).rebased().get())
        .isCloseTo(Math.sqrt((4 / 13.0 + 1) / (49 / 13.0 + 4)), within(1e-12));
    assertThat(peers.get(1).rebased()).isEqualTo(Value.of(1));
    assertThat(peers.get(0).shares().get(0).get()).isCloseTo(4 / 17.0, within(1e-12));
    assertThat(peers.get(0).shares().get(1).get()).isCloseTo(13 / 17.0, within(1e-12));
  }

  @Test
  void aWeightMultipliesTheSquare() {
    List<Profile> profiles = List.of(profile("1", 2, 10), profile("2", 4, 20), profile("3", 9, 30));

    Peer peer = Similarity.nearest("1", profiles, new double[] {2, 0.5}, 1).get(0);

    assertThat(peer.distance()).isCloseTo(Math.sqrt(8 / 13.0 + .5), within(1e-12));
    assertThat(Similarity.nearest("1", profiles, new double[] {0, 1}, 1).get(0).distance())
        .isCloseTo(1, within(1e-12));
  }

  /** 4 is nearest to 1, but 1 not to 4; and so are the official groups. */
  @Test
  void nearnessIsNotMutual() {
    List<Profile> profiles =
        List.of(profile("1", 0), profile("4", 10), profile("5", 11), profile("6", 12));

    assertThat(Similarity.nearest("1", profiles, ONE, 1))
        .extracting(Peer::municipality)
        .containsExactly("4");
    assertThat(Similarity.nearest("4", profiles, ONE, 1))
        .extracting(Peer::municipality)
        .containsExactly("5");
    Catalogue catalogue = CatalogueReader.read(Datasets.root());
    assertThat(official(catalogue, "1435", "preschool")).contains("1438", "1421");
    assertThat(official(catalogue, "1438", "preschool")).doesNotContain("1435");
    assertThat(official(catalogue, "1421", "preschool")).contains("1435");
    assertThat(official(catalogue, "1421", "compulsory-school")).contains("1484");
    assertThat(official(catalogue, "1484", "compulsory-school")).contains("1421");
  }

  private static List<String> official(Catalogue catalogue, String of, String service) {
    return catalogue.listSimilar(of).stream()
        .filter(group -> group.id().equals("similar-%s-%s".formatted(service, of)))
        .flatMap(group -> group.members().stream())
        .toList();
  }

  @Test
  void equalDistancesComeByCode() {
    List<Profile> profiles =
        List.of(profile("9", 1.1), profile("5", 0.1 + 0.2), profile("3", 0.7), profile("4", 1.1));

    assertThat(Similarity.nearest("3", profiles, ONE, 7))
        .extracting(Peer::municipality)
        .containsExactly("4", "5", "9");
  }

  @Test
  void aVariableThatIsTheSameEverywhereIsLeftOut() {
    List<Profile> profiles = List.of(profile("1", 2, .1), profile("2", 4, .1), profile("3", 9, .1));

    List<Peer> peers = Similarity.nearest("1", profiles, TWO, 7);

    assertThat(peers.get(0).distance()).isCloseTo(2 / Math.sqrt(13), within(1e-12));
    assertThat(peers.get(0).shares())
        .containsExactly(Value.of(1), Value.missing(MissingReason.NOT_APPLICABLE));
  }

  @Test
  void whereAllIsTheSameNobodyIsNear() {
    assertThat(Similarity.nearest("1", List.of(profile("1", 2), profile("2", 2)), ONE, 7))
        .isEmpty();
  }

  /** Two of three are alike: the distance is 0, and no variable has a share of nothing. */
  @Test
  void twinsAreAtNothing() {
    List<Profile> profiles = List.of(profile("1", 2), profile("2", 2), profile("3", 5));

    Peer twin = Similarity.nearest("1", profiles, ONE, 1).get(0);

    assertThat(twin.distance()).isZero();
    assertThat(twin.rebased()).isEqualTo(Value.of(0));
    assertThat(twin.shares()).containsExactly(Value.missing(MissingReason.ZERO_DENOMINATOR));
  }

  @Test
  void theOnlyOneAtNothingHasNoFarthest() {
    List<Profile> profiles =
        List.of(
            profile("1", 2, 3, 4, 5, 6),
            profile("2", 2, 3, 4, 5, 6),
            without(profile("3", 9, 9, 9, 9, 9), 0, 1),
            without(profile("4", 8, 8, 8, 8, 8), 2, 3));

    List<Peer> peers = Similarity.nearest("1", profiles, FIVE, 7);

    assertThat(peers).hasSize(1);
    assertThat(peers.get(0).rebased()).isEqualTo(Value.missing(MissingReason.ZERO_DENOMINATOR));
  }

  /** Four of five variables are enough, and stand for all five; three are refused. */
  @Test
  void whatIsMissingIsLeftOutForThePair() {
    List<Profile> profiles =
        List.of(
            profile("1", 0, 0, 0, 0, 0),
            without(profile("2", 1, 1, 1, 1, 1), 4),
            without(profile("3", 1, 1, 1, 1, 1), 4, 3),
            profile("4", 3, 3, 3, 3, 3));

    List<Peer> peers = Similarity.nearest("1", profiles, FIVE, 7);

    assertThat(peers).extracting(Peer::municipality).containsExactly("2", "4");
    double fourth = Math.sqrt(7 / 3.0);
    double first = Math.sqrt(19 / 12.0);
    assertThat(Math.pow(peers.get(0).distance(), 2))
        .isCloseTo(5 / 4.0 * (3 / (first * first) + 1 / (fourth * fourth)), within(1e-12));
    assertThat(peers.get(0).shares().get(4)).isEqualTo(Value.missing(MissingReason.NOT_DELIVERED));
    assertThat(sum(peers.get(0))).isCloseTo(1, within(1e-12));
  }

  @Test
  void oneOfWhomTooLittleIsKnownHasNobody() {
    List<Profile> profiles =
        List.of(
            without(profile("1", 1, 2, 3, 4, 5), 0, 1),
            profile("2", 5, 4, 3, 2, 1),
            profile("3", 9, 8, 7, 6, 5));

    assertThat(Similarity.nearest("1", profiles, FIVE, 7)).isEmpty();
  }

  /** Weights that are not whole numbers may add up to a little less than four fifths. */
  @Test
  void fourFifthsOfTheWeightAreEnough() {
    double[] weights = {.1, .2, .3, .2, .2};
    List<Profile> profiles =
        List.of(
            profile("1", 1, 2, 3, 4, 5),
            without(profile("2", 2, 3, 5, 7, 1), 4),
            profile("3", 9, 8, 7, 6, 5));

    assertThat(Similarity.nearest("1", profiles, weights, 7)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverTheProfiles(long seed) {
    Random random = new Random(seed);
    List<Profile> profiles =
        new ArrayList<>(
            IntStream.range(0, 40)
                .mapToObj(i -> profile(Integer.toString(1000 + i), random.doubles(5).toArray()))
                .toList());
    List<Peer> peers = Similarity.nearest("1007", profiles, FIVE, 100);

    assertThat(peers).hasSize(39).noneMatch(peer -> peer.municipality().equals("1007"));
    assertThat(peers).isSortedAccordingTo((a, b) -> Double.compare(a.distance(), b.distance()));
    assertThat(peers.get(38).rebased()).isEqualTo(Value.of(1));
    assertThat(peers).allSatisfy(peer -> assertThat(sum(peer)).isCloseTo(1, within(1e-12)));
    assertThat(Similarity.nearest("1007", profiles, FIVE, 7)).isEqualTo(peers.subList(0, 7));
    for (Peer peer : peers) {
      Peer back =
          Similarity.nearest(peer.municipality(), profiles, FIVE, 100).stream()
              .filter(one -> one.municipality().equals("1007"))
              .findFirst()
              .orElseThrow();
      assertThat(back.distance()).isEqualTo(peer.distance());
    }
    List<Profile> shuffled = new ArrayList<>(profiles);
    Collections.shuffle(shuffled, random);
    assertThat(codes(Similarity.nearest("1007", shuffled, FIVE, 7)))
        .isEqualTo(codes(peers).subList(0, 7));
    List<Profile> inThousands =
        profiles.stream()
            .map(
                one ->
                    new Profile(
                        one.municipality(),
                        one.values().stream().map(value -> value.map(x -> 1000 * x + 7)).toList()))
            .toList();
    assertThat(codes(Similarity.nearest("1007", inThousands, FIVE, 7)))
        .isEqualTo(codes(peers).subList(0, 7));
  }

  private static List<String> codes(List<Peer> peers) {
    return peers.stream().map(Peer::municipality).toList();
  }

  @Test
  void wrongArgumentsAreRefused() {
    List<Profile> profiles = List.of(profile("1", 2), profile("2", 4));
    assertThatThrownBy(() -> Similarity.nearest("9", profiles, ONE, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No profile of 9");
    assertThatThrownBy(() -> Similarity.nearest("1", profiles, ONE, 0))
        .hasMessage("One peer at least must be asked for, not 0");
    assertThatThrownBy(() -> Similarity.nearest("1", profiles, TWO, 7))
        .hasMessage("The profile of 1 has 1 values, not one for each of 2 weights");
    assertThatThrownBy(() -> Similarity.nearest("1", profiles, new double[] {0}, 7))
        .hasMessage("Some variable must have a weight above 0");
    assertThatThrownBy(() -> Similarity.nearest("1", profiles, new double[0], 7))
        .hasMessage("Some variable must have a weight above 0");
    for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Similarity.nearest("1", profiles, new double[] {wrong}, 7))
          .hasMessage("A weight must be a finite number of 0 or more, not " + wrong);
    }
    assertThatThrownBy(
            () -> Similarity.nearest("1", List.of(profile("1", 2), profile("1", 4)), ONE, 7))
        .hasMessage("Two profiles of 1");
  }

  private static double sum(Peer peer) {
    return peer.shares().stream().flatMapToDouble(share -> share.find().stream()).sum();
  }

  private static Profile profile(String code, double... values) {
    return new Profile(code, DoubleStream.of(values).mapToObj(Value::of).toList());
  }

  /** The same municipality without some of its values. */
  private static Profile without(Profile profile, int... variables) {
    List<Value> values = new ArrayList<>(profile.values());
    for (int variable : variables) {
      values.set(variable, Value.missing(MissingReason.NOT_DELIVERED));
    }
    return new Profile(profile.municipality(), values);
  }
}
