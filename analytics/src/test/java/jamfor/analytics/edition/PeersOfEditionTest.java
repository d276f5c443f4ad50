package jamfor.analytics.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.similarity.Peer;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Value;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is similar by the shipped deliveries. */
class PeersOfEditionTest {

  @TempDir static Path folder;

  private static Edition edition;
  private static PeersOfEdition peers;

  @BeforeAll
  static void publish() {
    edition = new PublishedHome(folder, "v8-2024").edition();
    peers = new PeersOfEdition(edition);
  }

  /** Inhabitants of all municipalities, and pupils new in the country, end with 2019. */
  @Test
  void variablesAreThoseThatTheEditionShows() {
    assertThat(peers.variables())
        .extracting(one -> one.keyFigure().id() + " " + one.period().text())
        .containsExactly("pupils_1_9 2023-10", "N15816 2023-10", "N11821 2023-10");
    assertThat(peers.weights()).containsExactly(1, 1, 1);
  }

  @Test
  void everyMemberHasSevenOfItsOwnCountry() {
    for (String member : edition.cooperation().members()) {
      List<Peer> nearest = peers.nearest(member, peers.weights());
      assertThat(nearest).hasSize(7).noneMatch(peer -> peer.municipality().equals(member));
      assertThat(nearest)
          .allMatch(
              peer ->
                  edition
                      .catalogue()
                      .municipalities()
                      .get(peer.municipality())
                      .country()
                      .equals("SE"));
    }
  }

  /** Twice as many are as far as half as many. */
  @Test
  void byPupilsAloneTheNearestAreThoseOfNearestSize() {
    double own = pupils("1430");
    List<String> byHand =
        edition.catalogue().municipalities().listCurrent("SE").stream()
            .map(Municipality::code)
            .filter(code -> !code.equals("1430"))
            .filter(code -> peers.value(code, peers.variables().get(0)).known())
            .sorted(
                Comparator.comparingDouble(
                        (String code) -> Math.max(pupils(code) / own, own / pupils(code)))
                    .thenComparing(code -> code))
            .limit(7)
            .toList();

    List<Peer> nearest = peers.nearest("1430", new double[] {1, 0, 0});

    assertThat(nearest).extracting(Peer::municipality).containsExactlyElementsOf(byHand);
    assertThat(nearest.get(0).shares())
        .containsExactly(
            nearest.get(0).distance() == 0
                ? Value.missing(MissingReason.ZERO_DENOMINATOR)
                : Value.of(1),
            Value.missing(MissingReason.NOT_APPLICABLE),
            Value.missing(MissingReason.NOT_APPLICABLE));
  }

  private static double pupils(String code) {
    return peers.value(code, peers.variables().get(0)).get();
  }

  @Test
  void valuesAreThePublished() {
    assertThat(peers.value("1430", peers.variables().get(0)).get()).isCloseTo(1110, within(0.0));
    assertThat(peers.value("NO-0301", peers.variables().get(0)))
        .isEqualTo(Value.missing(MissingReason.NOT_DELIVERED));
  }

  @Test
  void whereNothingIsKnownOrCountsNobodyIsNear() {
    assertThat(peers.nearest("NO-0301", peers.weights())).isEmpty();
    assertThat(peers.nearest("1430", new double[] {0, 0, 0})).isEmpty();
  }
}
