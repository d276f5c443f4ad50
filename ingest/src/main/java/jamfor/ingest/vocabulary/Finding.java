package jamfor.ingest.vocabulary;

/**
 * What a check found.
 *
 * @param rule the check's id
 * @param file the name of the file it was found in
 * @param position where in the file: row and column, cell or path
 * @param text what is wrong and what to correct
 */
public record Finding(
    String rule, Severity severity, String file, String position, About about, Texts text) {}
