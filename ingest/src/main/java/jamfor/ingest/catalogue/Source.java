package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Who publishes, under what licence, how to cite, and how its files are read.
 *
 * @param format the name of the reader of its files
 * @param absence what a row that is not there means
 * @param signs the publisher's signs for missing, and what each means
 * @param threshold the smallest number of persons that an edition may show; none where the
 *     publisher hides what must be hidden
 * @param layout what the reader needs to know of this source's files
 * @param fetch what can be fetched from the publisher's service
 * @param publications when its figures come, where that is known
 * @param shipped the deliveries that come with Jamför
 */
public record Source(
    String id,
    String publisher,
    Texts title,
    Texts delivers,
    String licence,
    String cite,
    Optional<String> url,
    Copy copy,
    Optional<Texts> copyNote,
    String format,
    Absence absence,
    Map<String, MissingReason> signs,
    OptionalInt threshold,
    VariableNames variables,
    JsonNode layout,
    Optional<Fetch> fetch,
    List<Publication> publications,
    List<ShippedDelivery> shipped) {

  /** The layout's word for what the units of its files offer. */
  private static final String FORMS = "forms";

  /** Whose municipalities its files are about. */
  public String country() {
    return layout.path("country").asString("SE");
  }

  /** Whether it delivers a variable of that id. */
  public boolean delivers(String variable) {
    return variables.prefix().filter(variable::startsWith).isPresent()
        || variables.listed().stream().anyMatch(one -> one.id().equals(variable));
  }

  /** Whether its files list the units that there are, and have no values. */
  public boolean isRegister() {
    return layout.path(FORMS).isObject();
  }

  /** What the units of its files offer, one of them at least, where its values are of units. */
  public Set<String> unitForms() {
    return layout.path(FORMS).isArray()
        ? layout.path(FORMS).values().stream()
            .map(JsonNode::asString)
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  /** How true the shipped file is to the publisher's. */
  public enum Copy {
    UNCHANGED,
    RESHAPED,
    TRANSCRIBED
  }

  /** What a row that is not there means. */
  public enum Absence {
    NOT_DELIVERED,
    NOT_APPLICABLE,
    ZERO
  }

  /**
   * A file under the source's folder.
   *
   * @param retrieved when it was fetched from the publisher: the date of its vintage
   * @param received when Jamför got it
   */
  public record ShippedDelivery(
      String file, LocalDate retrieved, LocalDate received, String from, String sha256) {}
}
