package jamfor.web.page;

import jamfor.web.words.SavedView;

/**
 * What a reader who comes by a short link is told.
 *
 * @param name what whoever saved the view called it
 * @param changed that the edition has been published anew since; empty when it has not
 */
record SavedNote(String name, String saved, String changed) {

  static SavedNote of(SavedView view, Page page) {
    boolean same = page.edition().contentHash().equals(view.contentHash());
    return new SavedNote(
        view.name().text(),
        page.words().get("page.saved.when", page.text().moment(view.saved())),
        same
            ? ""
            : page.words()
                .get(
                    "page.saved.changed",
                    view.contentHash().substring(0, page.number().length()),
                    page.number()));
  }
}
