package jamfor.web.page;

/**
 * What can be done with a row or column. A link leads to the same head again, so that the reader
 * stays where the reader was, also with the keyboard.
 *
 * @param sort where the municipalities stand in order of it; empty where that has no meaning
 * @param pin where it stands first, or no longer does
 * @param hide where it is not shown
 */
record HeadLinks(String sort, String pin, String hide) {

  static final HeadLinks NONE = new HeadLinks("", "", "");

  /** Of what can be hidden only. */
  static HeadLinks hiding(String id, Comparing comparing) {
    return new HeadLinks(
        "", "", comparing.page().here().and(Arrangement.HIDE, id) + "#compare-table");
  }

  static HeadLinks of(String id, String sort, Comparing comparing) {
    Address here = comparing.page().here();
    Address pinned =
        comparing.arrangement().pins(id)
            ? here.except(Arrangement.PIN, id)
            : here.with(Arrangement.PIN, comparing.arrangement().withPinned(id, comparing.page()));
    return new HeadLinks(
        sort.isEmpty() ? "" : sort + "#sort-" + id,
        pinned + "#pin-" + id,
        hiding(id, comparing).hide());
  }

  public boolean any() {
    return !hide.isEmpty();
  }
}
