package jamfor.ingest.check;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CheckText;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Observations;
import jamfor.ingest.vocabulary.Place;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The delivery that is checked, and where its findings go. */
public final class Checked {

  private final Catalogue catalogue;
  private final String file;
  private final LocalDate retrieved;
  private final Findings findings;
  private final Facts facts;
  private final Map<String, KeyFigure> readyMade;

  /**
   * @param retrieved when it was fetched from its publisher
   */
  public Checked(
      Catalogue catalogue,
      String file,
      LocalDate retrieved,
      Observations observations,
      Findings findings) {
    this.catalogue = catalogue;
    this.file = file;
    this.retrieved = retrieved;
    this.findings = findings;
    this.facts = Facts.of(observations, catalogue.municipalities());
    this.readyMade = Variables.readyMade(catalogue);
  }

  private Checked(Checked delivery, Findings findings) {
    this.catalogue = delivery.catalogue;
    this.file = delivery.file;
    this.retrieved = delivery.retrieved;
    this.facts = delivery.facts;
    this.readyMade = delivery.readyMade;
    this.findings = findings;
  }

  /** The same delivery, whose findings go somewhere else. */
  Checked into(Findings other) {
    return new Checked(this, other);
  }

  /** Adds what was found elsewhere. */
  void add(Findings others) {
    findings.addAll(others);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  LocalDate retrieved() {
    return retrieved;
  }

  /** The observations in columns. */
  public Facts facts() {
    return facts;
  }

  /** What the catalogue knows of a variable that is a key figure as it comes. */
  Optional<KeyFigure> keyFigure(Block block) {
    return Optional.ofNullable(readyMade.get(block.variable()));
  }

  /** Whether a variable is a key figure as it comes, measured in that kind of quantity. */
  boolean isOf(Block block, Measure.Kind kind) {
    return keyFigure(block).filter(one -> one.measure().kind() == kind).isPresent();
  }

  /** Whether a variable is a survey question, whose values may repeat the year before. */
  boolean isSurvey(Block block) {
    return keyFigure(block).filter(one -> one.period().isSurvey()).isPresent();
  }

  /** The name that a finding calls a variable by. */
  String name(Block block) {
    return keyFigure(block).map(KeyFigure::id).orElse(block.variable());
  }

  void find(String rule, Observation observation, Object... details) {
    find(rule, About.of(observation), "row " + observation.row(), details);
  }

  void find(String rule, Block block, int i, Object... details) {
    find(rule, block.about(i), "row " + block.row(i), details);
  }

  void find(String rule, About about, String position, Object... details) {
    CheckText text = catalogue.getCheck(rule);
    findings.add(
        new Findings.Kind(rule, about.variable()),
        text.severity(),
        () -> new Finding(rule, text.severity(), file, position, about, text.with(details)));
  }

  /** The municipality as a sentence names it: "Munkedal (1430)". */
  String place(Observation observation) {
    return place(observation.municipality());
  }

  /** The place of a fact as a sentence names it, a school or preschool by its code. */
  String place(Block block, int i) {
    Place place = block.facts().place(block.place(i));
    String municipality = place(place.municipality());
    return place.unit().map(unit -> municipality + ", " + unit.code()).orElse(municipality);
  }

  String place(String code) {
    Municipality municipality = catalogue.municipalities().get(code);
    return "%s (%s)".formatted(municipality.name(), municipality.code());
  }
}
