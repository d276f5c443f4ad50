package jamfor.web.page;

/**
 * The head of a row or column of a comparison.
 *
 * @param style the class of a member's colour, or of what sums up the others; empty for others
 * @param span how many lines it stands before on a page; none when that of an earlier line does
 * @param aria which way the municipalities are ordered by it; empty when they are not
 */
record CompareHead(
    String id,
    String text,
    String note,
    String address,
    String style,
    int span,
    boolean pinned,
    String aria,
    HeadLinks links) {

  static CompareHead plain(String text) {
    return new CompareHead("", text, "", "", "summary", 1, false, "", HeadLinks.NONE);
  }

  /** The whole head on one line. */
  String title() {
    return note.isEmpty() ? text : text + " (" + note + ")";
  }
}
