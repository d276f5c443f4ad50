package jamfor.web.template;

import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.Form;
import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** What one municipality is asked for in one edition, and what it answered the year before. */
public final class Template {

  private record Fact(String variable, Period period, Sex sex) {}

  private final Form form;
  private final Map<String, Measure> measures;
  private final Map<String, MissingReason> signs;
  private final OptionalInt threshold;
  private final EditionPlan plan;
  private final Municipality municipality;
  private final Map<Fact, Value> known = new HashMap<>();

  private Template(
      Source source,
      Map<String, Measure> measures,
      EditionPlan plan,
      Municipality municipality,
      List<Observation> observations) {
    this.form = Form.of(source);
    this.measures = measures;
    this.signs = source.signs();
    this.threshold = source.threshold();
    this.plan = plan;
    this.municipality = municipality;
    for (Observation one : observations) {
      if (one.municipality().equals(municipality.code())) {
        known.put(new Fact(one.variable(), one.period(), one.sex()), one.value());
      }
    }
  }

  /**
   * The template of a member; empty for a municipality that is not of the edition's cooperation.
   *
   * @throws IllegalStateException when no source is a form
   */
  public static Optional<Template> find(
      Catalogue catalogue, Ingest ingest, EditionPlan plan, String municipality) {
    Source source =
        catalogue.sources().values().stream()
            .filter(one -> one.format().equals(Form.FORMAT))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No source is a form"));
    return Optional.of(municipality)
        .filter(members(catalogue, plan)::contains)
        .map(
            code ->
                new Template(
                    source,
                    catalogue.measures(),
                    plan,
                    catalogue.municipalities().get(code),
                    ingest.observations(source)));
  }

  /** The codes of the municipalities that an edition has templates for. */
  public static List<String> members(Catalogue catalogue, EditionPlan plan) {
    return Objects.requireNonNull(catalogue.groups().get(plan.cooperation())).members();
  }

  /** The reader of filled forms holds it against what is inside. */
  public String fileName() {
    return "jamfor-template-" + municipality.code() + "-" + plan.id() + ".xlsx";
  }

  /** As a workbook in a language. */
  public byte[] workbook(Language language) {
    return new TemplateWorkbook(this, language).bytes();
  }

  Form form() {
    return form;
  }

  EditionPlan plan() {
    return plan;
  }

  Municipality municipality() {
    return municipality;
  }

  /** What to write where there is no number, and what each means. */
  Map<String, MissingReason> signs() {
    return signs;
  }

  Measure measure(Form.Question question) {
    return Objects.requireNonNull(measures.get(question.measure()), question.measure());
  }

  Period period(Form.Question question) {
    return question.period().in(plan.year());
  }

  /**
   * What the municipality delivered for the year before. A template is open to everybody: where any
   * count in it is too small to be shown, all of it is protected.
   */
  Value earlier(Form.Question question, Sex sex) {
    Value value = delivered(question, sex);
    return value.known() && holdsTooFew() ? Value.missing(MissingReason.SUPPRESSED) : value;
  }

  private Value delivered(Form.Question question, Sex sex) {
    return known.getOrDefault(
        new Fact(question.variable(), period(question).before(), sex),
        Value.missing(MissingReason.NOT_DELIVERED));
  }

  private boolean holdsTooFew() {
    return threshold.isPresent()
        && form.questions().stream()
            .filter(question -> measure(question).kind() == Measure.Kind.COUNT)
            .flatMap(question -> question.sexes().stream().map(sex -> delivered(question, sex)))
            .filter(Value::known)
            .anyMatch(value -> value.get() > 0 && value.get() < threshold.getAsInt());
  }
}
