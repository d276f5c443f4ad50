package jamfor.analytics.edition;

import jamfor.analytics.figure.Figure;
import jamfor.analytics.similarity.Peer;
import jamfor.analytics.similarity.Profile;
import jamfor.analytics.similarity.Similarity;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.SimilarityVariable;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.Arrays;
import java.util.List;

/**
 * Who is similar to whom by an edition's own figures. Nothing of it is stored: it follows from the
 * edition's figures and its catalogue, which never change, and takes milliseconds.
 */
public final class PeersOfEdition {

  private final Edition edition;
  private final List<Variable> variables;

  /** A variable of the catalogue in the period that the edition shows of it. */
  public record Variable(SimilarityVariable of, KeyFigure keyFigure, Period period) {}

  public PeersOfEdition(Edition edition) {
    this.edition = edition;
    Catalogue catalogue = edition.catalogue();
    this.variables =
        catalogue.methods().similarity().stream()
            .flatMap(
                one ->
                    edition.findShownPeriod(one.keyFigure(), Sex.T).stream()
                        .map(
                            period ->
                                new Variable(one, catalogue.getKeyFigure(one.keyFigure()), period)))
            .toList();
  }

  /** Those of the catalogue's variables of which the edition shows a period. */
  public List<Variable> variables() {
    return variables;
  }

  /** As the catalogue says. */
  public double[] weights() {
    return variables.stream().mapToDouble(one -> one.of().weight()).toArray();
  }

  /** A municipality's value of a variable. */
  public Value value(String municipality, Variable variable) {
    return edition.get(variable.keyFigure().id()).listFigures(municipality, Sex.T).stream()
        .filter(figure -> figure.period().equals(variable.period()))
        .map(Figure::value)
        .findFirst()
        .orElse(Value.missing(MissingReason.NOT_DELIVERED));
  }

  /**
   * The municipalities of the same country nearest to one; none where too little is known of it, or
   * where no variable has a weight above 0.
   *
   * @param weights of the variables, in their order
   */
  public List<Peer> nearest(String municipality, double[] weights) {
    double most = Arrays.stream(weights).max().orElse(0);
    if (most == 0) {
      return List.of();
    }
    String country = edition.catalogue().municipalities().get(municipality).country();
    List<Profile> profiles =
        edition.catalogue().municipalities().listCurrent(country).stream()
            .map(Municipality::code)
            .map(this::profile)
            .toList();
    return Similarity.nearest(municipality, profiles, weights, Similarity.NEAREST);
  }

  private Profile profile(String municipality) {
    return new Profile(
        municipality,
        variables.stream().map(one -> scaled(value(municipality, one), one)).toList());
  }

  private static Value scaled(Value value, Variable variable) {
    return switch (variable.of().scale()) {
      case PLAIN -> value;
      case LOGARITHM ->
          value.find().orElse(1) > 0
              ? value.map(Math::log)
              : Value.missing(MissingReason.NOT_APPLICABLE);
    };
  }
}
