package jamfor.ingest.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseReaderTest {

  @TempDir Path folder;

  private final List<String> faults = new ArrayList<>();

  @Test
  @DisplayName("paragraphs, lists, emphasis and links are read")
  void whatMayBeWrittenIsRead() throws IOException {
    Prose prose =
        read("En *liten* text\nmed **två** rader.\n\n- Ett\n- [Två](https://www.kolada.se)\n\n1. Först\n2. [Sen](/key-figures/N11008)\n")
            .orElseThrow();

    assertThat(faults).isEmpty();
    assertThat(prose.blocks())
        .containsExactly(
            new Prose.Paragraph(
                List.of(
                    new Prose.Words("En "),
                    new Prose.Emphasis(false, List.of(new Prose.Words("liten"))),
                    new Prose.Words(" text"),
                    new Prose.Words(" "),
                    new Prose.Words("med "),
                    new Prose.Emphasis(true, List.of(new Prose.Words("två"))),
                    new Prose.Words(" rader."))),
            new Prose.Points(
                false,
                List.of(
                    new Prose.Paragraph(List.of(new Prose.Words("Ett"))),
                    new Prose.Paragraph(
                        List.of(
                            new Prose.Link(
                                "https://www.kolada.se", List.of(new Prose.Words("Två"))))))),
            new Prose.Points(
                true,
                List.of(
                    new Prose.Paragraph(List.of(new Prose.Words("Först"))),
                    new Prose.Paragraph(
                        List.of(
                            new Prose.Link(
                                "/key-figures/N11008", List.of(new Prose.Words("Sen"))))))));
  }

  @ParameterizedTest(name = "{0} is refused in line {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "HTML by itself | Text.~~<script>alert(1)</script> | 3",
        "HTML in a line | Text~<b onclick='x'>fet</b> text. | 2",
        "a heading | Text.~~# Rubrik | 3",
        "a heading with a line below | Text.~~Rubrik~====== | 3",
        "a picture | Text ![bild](https://example.org/a.png) | 1",
        "code | Text.~~    kod | 3",
        "code in a line | Text `kod` | 1",
        "a quotation | Text.~~> citat | 3",
        "a line across | Text.~~*** | 3",
        "a list in a list | - Ett~  - Två | 1",
        "a link to a script | [x](javascript:alert) | 1",
        "a link without encryption | Text.~~[x](http://example.org) | 3",
        "a link to another host without scheme | [x](//example.org) | 1"
      })
  @DisplayName("all else is refused with file and line")
  void allElseIsRefused(String what, String text, int line) throws IOException {
    assertThat(read(text.replace('~', '\n'))).isEmpty();
    assertThat(faults)
        .as(what)
        .isNotEmpty()
        .allSatisfy(
            fault -> assertThat(fault).startsWith(folder.resolve("text.md") + ":" + line + ": "));
  }

  @Test
  @DisplayName("an empty file is a text that somebody forgot")
  void anEmptyTextIsRefused() throws IOException {
    assertThat(read(" \n")).isEmpty();
    assertThat(faults).singleElement().asString().contains("text.md:1: the text is empty");
  }

  @Test
  @DisplayName("another encoding is refused, not guessed")
  void anotherEncodingIsRefused() throws IOException {
    Files.write(folder.resolve("text.md"), "förskola".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(ProseReader.read(folder.resolve("text.md"), faults)).isEmpty();
    assertThat(faults).first().asString().contains("not UTF-8");
  }

  private Optional<Prose> read(String text) throws IOException {
    Path file = folder.resolve("text.md");
    Files.writeString(file, text);
    return ProseReader.read(file, faults);
  }
}
