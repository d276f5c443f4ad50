package jamfor.web.page;

/** A word and what is said of it. */
record Term(String term, String text) {}
