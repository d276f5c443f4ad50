package jamfor.web.page;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.web.text.FigureText;
import jamfor.web.text.Names;
import jamfor.web.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What all pages have: the edition, the language and where the reader is.
 *
 * @param here the address asked for, with everything chosen
 */
record Page(
    Edition edition,
    List<Edition> editions,
    Words words,
    FigureText text,
    Names names,
    Address here) {

  static Page of(Edition edition, List<Edition> editions, Language language, Address here) {
    Words words = Words.in(language);
    return new Page(
        edition,
        editions,
        words,
        new FigureText(words),
        new Names(edition.catalogue(), language),
        here);
  }

  /** The same as if it had been asked for with that address. */
  Page with(Address other) {
    return new Page(edition, editions, words, text, names, other);
  }

  Language language() {
    return words.language();
  }

  /**
   * What addresses call the edition: by its id, or as one revision of it where the reader came by
   * such an address, so that whoever reads what once was goes on reading it.
   */
  public String editionName() {
    return here.chosen().getOrDefault("edition", List.of()).stream()
        .filter(name -> name.contains("@"))
        .findFirst()
        .orElse(edition.plan().id());
  }

  /** The name of this very revision, which stays what it is when the edition is published anew. */
  String revisionName() {
    return edition.plan().id() + "@" + number();
  }

  /** Where the published revision of the edition is, when this one is an earlier one. */
  public Optional<Address> newer() {
    return editions.stream()
        .filter(one -> one.plan().id().equals(edition.plan().id()))
        .filter(one -> !one.contentHash().equals(edition.contentHash()))
        .map(one -> here.with("edition", one.plan().id()))
        .findFirst();
  }

  /** Another page in the same edition and language. */
  public Address to(String path) {
    Address address = Address.of(path).with("edition", editionName());
    return language() == Language.SV ? address : address.with("lang", language().tag());
  }

  public Address to(KeyFigure keyFigure) {
    return to("/key-figures/" + keyFigure.id());
  }

  public Address toMunicipality(String code) {
    return to("/municipalities/" + code);
  }

  String title(KeyFigure keyFigure) {
    return keyFigure.title().in(language());
  }

  /** "V8 2024, final, data until …": printed on every page. */
  public String editionTitle() {
    return edition.plan().title().in(language());
  }

  public String status() {
    return words.get(edition.plan().status());
  }

  /** Twelve digits are enough to tell editions apart. */
  public String number() {
    return edition.contentHash().substring(0, 12);
  }

  public List<Choice> languages() {
    return Arrays.stream(Language.values())
        .map(
            one ->
                new Choice(
                    here.with("lang", one.tag()).toString(),
                    words.get("page.language." + one.tag()),
                    one == language()))
        .toList();
  }

  /** The same page in the other editions; what was chosen in this one may not exist there. */
  public List<Choice> editionChoices() {
    return editions.stream()
        .map(
            one ->
                new Choice(
                    to(here.path()).with("edition", one.plan().id()).toString(),
                    one.plan().title().in(language()),
                    one.plan().id().equals(edition.plan().id())))
        .toList();
  }

  /** Whether the reader is on this page or below it. */
  public boolean at(String path) {
    return path.equals("/") ? here.path().equals("/") : here.path().startsWith(path);
  }

  /** A municipality of any time, no county and no country. */
  Optional<Municipality> findMunicipality(String code) {
    return edition
        .catalogue()
        .municipalities()
        .find(code)
        .filter(one -> one.kind() == Municipality.Kind.MUNICIPALITY);
  }
}
