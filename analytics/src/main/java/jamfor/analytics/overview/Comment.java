package jamfor.analytics.overview;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.Form;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What a municipality wrote beside a figure in the form that it delivered, in its own words and its
 * own language.
 *
 * @param title what was asked for
 */
public record Comment(Texts title, Period period, Sex sex, String text, Delivery delivery) {

  /** The finding that carries it. */
  private static final String RULE = "F054";

  /**
   * A municipality's comments on the edition's own year, in the order of its form. The newest form
   * is what a municipality says: of an older one nothing is left. Where an edition hides numbers of
   * the municipality, its words are left out with them.
   */
  public static List<Comment> list(Edition edition, String municipality) {
    List<Delivery> forms =
        edition.deliveries().values().stream().filter(one -> isForm(edition, one)).toList();
    for (int i = forms.size() - 1; i >= 0; i--) {
      Delivery form = forms.get(i);
      List<Comment> comments = list(edition, form, municipality);
      if (!comments.isEmpty() || isOf(form, municipality, edition)) {
        return comments;
      }
    }
    return List.of();
  }

  private static boolean isForm(Edition edition, Delivery delivery) {
    return source(edition, delivery).filter(one -> one.format().equals(Form.FORMAT)).isPresent();
  }

  private static Optional<Source> source(Edition edition, Delivery delivery) {
    return Optional.ofNullable(edition.catalogue().sources().get(delivery.source()));
  }

  /** A form keeps the name of its template, if its sender did. */
  private static boolean isOf(Delivery form, String municipality, Edition edition) {
    return form.file().contains(municipality + "-" + edition.plan().id());
  }

  private static List<Comment> list(Edition edition, Delivery form, String municipality) {
    Findings findings = edition.findings().getOrDefault(form.sha256(), new Findings());
    return findings.list().stream()
        .filter(one -> one.rule().equals(RULE))
        .filter(one -> one.about().municipality().equals(Optional.of(municipality)))
        .map(one -> of(edition, form, one))
        .filter(one -> one.period().lastYear() == edition.plan().year())
        .toList();
  }

  private static Comment of(Edition edition, Delivery form, Finding finding) {
    Form asked = Form.of(source(edition, form).orElseThrow());
    String text =
        edition.catalogue().getCheck(RULE).details(finding.text()).stream()
            .findFirst()
            .orElseGet(() -> finding.text().sv());
    String variable = finding.about().variable().orElseThrow();
    return new Comment(
        asked.find(variable).map(Form.Question::title).orElse(Texts.same(variable)),
        finding.about().period().orElseThrow(),
        finding.about().sex().orElseThrow(),
        text,
        form);
  }
}
