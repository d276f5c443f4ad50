package jamfor.web.page;

/**
 * The place on a page of a chart that is not of one key figure: one drawing, for a wide screen.
 *
 * @param kind the class of its figure
 * @param svg where the drawing is
 * @param option where the browser finds what it draws
 * @param alt what it shows, for those who do not see it
 */
record PlainChart(
    String kind, String svg, String option, String alt, String caption, int width, int height) {}
