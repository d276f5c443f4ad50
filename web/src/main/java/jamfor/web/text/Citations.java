package jamfor.web.text;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.vocabulary.Period;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the publishers want to be cited for a key figure's figures. */
public final class Citations {

  /** The catalogue writes citations as Swedish publishers ask for them. */
  private static final String SWEDISH = "Källa: ";

  /** What a source file says where its publisher states no licence. */
  private static final String NONE_STATED = "none stated";

  private final Edition edition;
  private final KeyFigure keyFigure;
  private final Words words;

  private Citations(Edition edition, KeyFigure keyFigure, Words words) {
    this.edition = edition;
    this.keyFigure = keyFigure;
    this.words = words;
  }

  public static Citations of(Edition edition, KeyFigure keyFigure, Words words) {
    return new Citations(edition, keyFigure, words);
  }

  /**
   * The sources behind the figures of those periods and municipalities, in the catalogue's order.
   */
  public List<Source> sources(Collection<Period> periods, Collection<String> municipalities) {
    Set<Period> wanted = new TreeSet<>(periods);
    Set<String> codes = Set.copyOf(municipalities);
    Set<String> deliveries =
        edition.get(keyFigure.id()).figures().stream()
            .filter(one -> wanted.contains(one.period()) && codes.contains(one.municipality()))
            .flatMap(figure -> figure.origins().stream())
            .map(Figure.Origin::delivery)
            .collect(Collectors.toSet());
    Set<String> ids =
        edition.deliveries().values().stream()
            .filter(delivery -> deliveries.contains(delivery.sha256()))
            .map(delivery -> delivery.source())
            .collect(Collectors.toSet());
    return edition.catalogue().sources().values().stream()
        .filter(source -> ids.contains(source.id()))
        .toList();
  }

  /** One line: "Källa: Kolada", or that we computed it from what they publish. */
  public String line(Collection<Period> periods, Collection<String> municipalities) {
    String cited =
        sources(periods, municipalities).stream()
            .map(Citations::cited)
            .distinct()
            .collect(Collectors.joining("; "));
    boolean readyMade =
        keyFigure.formula() instanceof Formula.Reference reference && reference.isVariable();
    return words.get(readyMade ? "citation.published" : "citation.computed", cited);
  }

  /** The licence as its publisher states it. */
  public static String licence(Source source, Words words) {
    return source.licence().equals(NONE_STATED)
        ? words.get("report.source.no_licence")
        : source.licence();
  }

  private static String cited(Source source) {
    String cite = source.cite();
    return cite.startsWith(SWEDISH) ? cite.substring(SWEDISH.length()) : cite;
  }
}
