package jamfor.web.page;

import jamfor.web.words.SavedView;

/**
 * What a reader who comes by a short link is told.
 *
 * @param name what whoever saved the view called it
 */
record SavedNote(String name, String saved) {

  static SavedNote of(SavedView view, Page page) {
    return new SavedNote(
        view.name().text(), page.words().get("page.saved.when", page.text().moment(view.saved())));
  }
}
