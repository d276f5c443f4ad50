package jamfor.web.page;

/**
 * Something that can be chosen.
 *
 * @param value what a form sends, or where a link leads
 */
record Choice(String value, String text, boolean chosen) {}
