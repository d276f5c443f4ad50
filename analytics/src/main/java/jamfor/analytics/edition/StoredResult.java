package jamfor.analytics.edition;

/**
 * A key figure's results that lie in an edition's folder.
 *
 * @param content the hash of the results
 * @param from the hash of all that they follow from: the same again gives the same results
 */
record StoredResult(String keyFigure, String content, String from) {}
