package jamfor.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.TestHome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the report says. */
class ReportContentTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyChapterOfEveryEditionSaysSomething(Language language) {
    List<Edition> editions = TestHome.editions().list();
    assertThat(editions).isNotEmpty();
    for (Edition edition : editions) {
      Report report = Contents.of(edition, Optional.empty(), language);
      assertThat(report.chapters()).hasSizeGreaterThan(edition.plan().chapters().size());
      for (Report.Chapter chapter : report.chapters()) {
        assertThat(chapter.lead()).as(chapter.title()).isNotEmpty();
        assertThat(chapter.sections())
            .as(chapter.title())
            .isNotEmpty()
            .allSatisfy(section -> assertThat(section.parts()).isNotEmpty());
      }
    }
  }

  @Test
  void theSummaryHasFiveFindingsWithAQuestionEach() {
    Report.Chapter summary =
        Contents.of(edition(), Optional.empty(), Language.SV).chapters().get(1);
    assertThat(summary.sections()).hasSize(5);
    assertThat(summary.sections())
        .allSatisfy(
            finding ->
                assertThat(finding.parts())
                    .filteredOn(Part.Text.class::isInstance)
                    .map(part -> ((Part.Text) part).kind())
                    .containsExactly(
                        Part.Text.Kind.DRAFT, Part.Text.Kind.NOTE, Part.Text.Kind.QUESTION));
  }

  @Test
  void theSourcesSayWhatTheChecksFoundInTheirDeliveries() {
    String sources =
        Contents.of(edition(), Optional.empty(), Language.SV).chapters().stream()
            .filter(one -> one.id().equals("sources"))
            .findFirst()
            .map(Markdown::of)
            .orElseThrow();
    assertThat(sources)
        .contains(
            "236 × C004 (Andel utanför 0–100 %), 29 × C007 (Totalen ligger inte mellan flickor och pojkar)",
            "9 × C006 (Enkäten upprepar förra årets värde)");
    assertThat(sources.lines().filter(line -> line.startsWith("- Fynd vid kontrollen: ")))
        .hasSameSizeAs(sources.lines().filter(line -> line.startsWith("- Utgivare: ")).toList())
        .contains("- Fynd vid kontrollen: inga");
  }

  /**
   * The chapter as it was last approved. What has changed is written beside the test's classes, to
   * be looked at and, if right, copied over the approved one.
   */
  @Test
  void theChapterOnPreschoolIsTheApprovedOne() throws IOException {
    String chapter =
        Contents.of(edition(), Optional.empty(), Language.SV).chapters().stream()
            .filter(one -> one.id().equals("preschool"))
            .findFirst()
            .map(Markdown::of)
            .orElseThrow();
    Path received = Path.of("target", "preschool.received.md");
    Files.writeString(received, chapter);
    assertThat(chapter).as("see " + received).isEqualTo(approved("preschool.approved.md"));
  }

  private static String approved(String name) throws IOException {
    try (InputStream approved =
        Objects.requireNonNull(ReportContentTest.class.getResourceAsStream(name), name)) {
      return new String(approved.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Edition edition() {
    return TestHome.editions().find("v8-2024").orElseThrow();
  }
}
