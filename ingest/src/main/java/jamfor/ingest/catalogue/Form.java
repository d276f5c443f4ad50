package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a cooperation asks its own municipalities for once a year: data, in the layout of its
 * source.
 *
 * @param version raised when what is asked for, or what it means, changes
 * @param receiver whom the filled form goes to
 */
public record Form(String source, int version, Texts receiver, List<Question> questions) {

  /** The format that reads filled forms. */
  public static final String FORMAT = "member-form";

  /**
   * One figure that is asked for, on a line for each sex.
   *
   * @param measure the id of a measure
   * @param period of the edition's year
   * @param definition what is counted, and when
   */
  public record Question(
      String variable,
      KeyFigure.Service service,
      Texts title,
      String measure,
      List<Sex> sexes,
      Asked period,
      OptionalDouble least,
      OptionalDouble most,
      Texts definition,
      Texts included,
      Texts excluded) {

    public Question {
      sexes = List.copyOf(sexes);
    }

    /** Whether a number can be a value of this at all. */
    public boolean allows(double number) {
      return number >= least.orElse(number) && number <= most.orElse(number);
    }
  }

  /** Which period of an edition's year is asked for. */
  public record Asked(Period.Kind kind, int month) {

    /** The period in the year; a school year is the one that ends in it. */
    public Period in(int year) {
      return switch (kind) {
        case YEAR -> Period.year(year);
        case SCHOOL_YEAR -> Period.schoolYear(year - 1);
        case MONTH -> Period.month(year, month);
        case TERM, QUARTER, DATE ->
            throw new IllegalStateException("The schema allows no form to ask for a " + kind);
      };
    }
  }

  public Form {
    questions = List.copyOf(questions);
  }

  /** The form of a source whose format is that of filled forms. */
  public static Form of(Source source) {
    JsonNode layout = source.layout();
    return new Form(
        source.id(),
        layout.path("version").asInt(),
        YamlFile.texts(layout.path("receiver")),
        layout.path("questions").values().stream().map(Form::question).toList());
  }

  /** The question about a variable. */
  public Optional<Question> find(String variable) {
    return questions.stream().filter(one -> one.variable().equals(variable)).findFirst();
  }

  private static Question question(JsonNode node) {
    JsonNode period = node.path("period");
    return new Question(
        YamlFile.text(node, "variable"),
        YamlFile.word(KeyFigure.Service.class, YamlFile.text(node, "service")),
        YamlFile.texts(node.path("title")),
        YamlFile.text(node, "measure"),
        node.path("sexes").values().stream().map(sex -> Sex.valueOf(sex.asString())).toList(),
        new Asked(
            YamlFile.word(Period.Kind.class, YamlFile.text(period, "kind")),
            period.path("month").asInt(0)),
        bound(node, "least"),
        bound(node, "most"),
        YamlFile.texts(node.path("definition")),
        YamlFile.texts(node.path("included")),
        YamlFile.texts(node.path("excluded")));
  }

  private static OptionalDouble bound(JsonNode node, String field) {
    return node.has(field)
        ? OptionalDouble.of(node.path(field).asDouble())
        : OptionalDouble.empty();
  }

  /** Where the form and the rest of the catalogue do not hold together. */
  static List<String> faults(Source source, Map<String, Measure> measures) {
    if (!source.format().equals(FORMAT)) {
      return List.of();
    }
    List<String> faults = new ArrayList<>();
    Form form = of(source);
    Set<String> delivered =
        source.variables().listed().stream()
            .map(VariableNames.Listed::id)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> asked = form.questions().stream().map(Question::variable).toList();
    if (asked.size() != delivered.size() || !delivered.containsAll(asked)) {
      faults.add(source.id() + ": the form asks for " + asked + " but delivers " + delivered);
    }
    form.questions().stream()
        .filter(one -> !measures.containsKey(one.measure()))
        .forEach(
            one ->
                faults.add(
                    source.id() + ": " + one.variable() + ": unknown measure " + one.measure()));
    return faults;
  }
}
