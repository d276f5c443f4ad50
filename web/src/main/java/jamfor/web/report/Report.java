package jamfor.web.report;

import jamfor.ingest.vocabulary.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * What a report says, before it is given a form.
 *
 * @param running the line at the head of every page
 * @param contents the heading of the table of contents
 * @param date the edition's data cut: the only date that a file of the report bears
 * @param cover what the first page says of the edition
 */
record Report(
    Language language,
    String title,
    String subtitle,
    String running,
    String contents,
    LocalDate date,
    List<Part.Term> cover,
    List<Chapter> chapters) {

  Report {
    cover = List.copyOf(cover);
    chapters = List.copyOf(chapters);
  }

  /**
   * A chapter: what it begins with, then its sections.
   *
   * @param appendix whether it is looked up rather than read
   */
  record Chapter(
      String id, String title, boolean appendix, List<Part> lead, List<Section> sections) {
    Chapter {
      lead = List.copyOf(lead);
      sections = List.copyOf(sections);
    }
  }

  /** A section under its own heading. */
  record Section(String id, String title, List<Part> parts) {
    Section {
      parts = List.copyOf(parts);
    }
  }
}
