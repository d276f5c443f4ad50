package jamfor.analytics.edition;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.FigurePlan;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A published edition, read from its folder. Immutable; a key figure's results are read when first
 * asked for.
 */
public final class Edition {

  /** A value older than this many years before the edition's is not shown as its value. */
  private static final int OLDEST_SHOWN = 2;

  private final EditionPlan plan;
  private final Catalogue catalogue;
  private final String contentHash;
  private final Path folder;
  private final Map<String, Delivery> deliveries;
  private final List<StoredResult> results;
  private final Set<String> held;
  private final ReadResults read;
  private final Once<Map<String, Findings>> findings = new Once<>(this::readFindings);
  private final Once<List<ComparatorGroup>> groups;
  private final Once<UnitsOfEdition> units = new Once<>(this::readUnits);

  Edition(
      EditionPlan plan,
      Catalogue catalogue,
      String contentHash,
      Path folder,
      Map<String, Delivery> deliveries,
      List<StoredResult> results,
      ReadResults read) {
    this.plan = plan;
    this.catalogue = catalogue;
    this.contentHash = contentHash;
    this.groups = new Once<>(() -> List.copyOf(EditionComputation.groups(plan, catalogue)));
    this.folder = folder;
    // In the order they came: of two of the same day the later counts.
    this.deliveries = Collections.unmodifiableMap(new LinkedHashMap<>(deliveries));
    this.results = List.copyOf(results);
    this.held = results.stream().map(StoredResult::keyFigure).collect(Collectors.toSet());
    this.read = read;
  }

  public EditionPlan plan() {
    return plan;
  }

  /** The catalogue as it was when the edition was published. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** SHA-256 of the content, in hexadecimal: the edition's number. */
  public String contentHash() {
    return contentHash;
  }

  /** Where its files lie; renderings of it may be kept beside them. */
  public Path folder() {
    return folder;
  }

  /** The deliveries it rests on, by hash. */
  public Map<String, Delivery> deliveries() {
    return deliveries;
  }

  /** The edition's key figures, in the order of its chapters. */
  public List<KeyFigure> keyFigures() {
    return plan.keyFigures().stream().map(catalogue::getKeyFigure).toList();
  }

  /** The groups compared with, the members' similar municipalities last. */
  public List<ComparatorGroup> groups() {
    return groups.get();
  }

  /** The municipalities that cooperate. */
  public ComparatorGroup cooperation() {
    return Objects.requireNonNull(catalogue.groups().get(plan.cooperation()));
  }

  /** The published results of a key figure; empty when the edition does not hold it. */
  public Optional<KeyFigureResult> find(String keyFigure) {
    return held.contains(keyFigure)
        ? Optional.of(read.get(new ResultFile(folder, keyFigure)))
        : Optional.empty();
  }

  /** Whether what lies in the folder, and what the server reads of it, is the content it names. */
  public boolean isWhole() {
    return new EditionFolder(catalogue, folder).holds(contentHash);
  }

  /** What is kept of each of its catalogue's key figures. */
  List<StoredResult> results() {
    return results;
  }

  private UnitsOfEdition readUnits() {
    return new UnitsOfEdition(new EditionUnits(folder).read(deliveries.values()));
  }

  /** What is known of the schools and preschools behind the figures. */
  public UnitsOfEdition units() {
    return units.get();
  }

  /**
   * Of how many units of the registers an input of a figure rests on how many; empty where it rests
   * on none, or where there is no register of the period.
   */
  public Optional<Registered> findRegistered(KeyFigure keyFigure, Figure figure, String reference) {
    Set<String> codes =
        get(keyFigure.id()).listUnits(figure.municipality(), figure.period(), figure.sex()).stream()
            .filter(one -> one.reference().equals(reference))
            .map(one -> one.unit().code())
            .collect(Collectors.toSet());
    return codes.isEmpty()
        ? Optional.empty()
        : units().find(keyFigure, figure.municipality(), figure.period(), codes);
  }

  private Map<String, Findings> readFindings() {
    return EditionFindings.read(folder, deliveries.values());
  }

  /**
   * What the checks found in each delivery, by its hash; nothing where the edition is older than
   * the keeping of findings.
   */
  public Map<String, Findings> findings() {
    return findings.get();
  }

  /**
   * What the checks found about the variables of a key figure, until the edition's year; empty
   * where the edition is older than the keeping of findings.
   */
  public Optional<Findings> findings(String keyFigure) {
    Set<String> variables =
        Set.copyOf(FigurePlan.of(catalogue.getKeyFigure(keyFigure), catalogue).block().variables());
    return findings().isEmpty()
        ? Optional.empty()
        : Optional.of(FindingsAbout.of(variables, plan.year(), findings().values()));
  }

  /**
   * @throws IllegalArgumentException when the edition does not hold it
   */
  public KeyFigureResult get(String keyFigure) {
    return find(keyFigure)
        .orElseThrow(() -> new IllegalArgumentException("No such key figure: " + keyFigure));
  }

  /**
   * The period that the edition shows of a key figure: the newest, at most two years before the
   * edition's, in which more than half of the cooperation's members have a value; failing that, the
   * newest in which any has.
   */
  public Optional<Period> findShownPeriod(String keyFigure, Sex sex) {
    return findShownPeriod(keyFigure, plan.cooperation(), sex);
  }

  private Optional<Period> findShownPeriod(String keyFigure, String cooperation, Sex sex) {
    List<Comparison> window =
        find(keyFigure).stream()
            .flatMap(result -> result.comparisons(cooperation).stream())
            .filter(one -> one.sex() == sex && one.n() > 0)
            .filter(one -> one.period().lastYear() >= plan.year() - OLDEST_SHOWN)
            .sorted(Comparator.comparing(Comparison::period).reversed())
            .toList();
    return window.stream()
        .filter(one -> 2 * one.n() > one.of())
        .findFirst()
        .or(() -> window.stream().findFirst())
        .map(Comparison::period);
  }

  /** The comparison of some of its members among themselves, in the period that shows them. */
  public Optional<Comparison> findShownAmong(String keyFigure, String members, Sex sex) {
    return findShownPeriod(keyFigure, members, sex)
        .flatMap(period -> get(keyFigure).find(members, period, sex));
  }

  /** The comparison with a group in the period that the edition shows. */
  public Optional<Comparison> findShown(String keyFigure, String group, Sex sex) {
    return findShownPeriod(keyFigure, sex)
        .flatMap(period -> get(keyFigure).find(group, period, sex));
  }
}
