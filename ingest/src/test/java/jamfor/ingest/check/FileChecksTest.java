package jamfor.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileChecksTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing | '' | F014",
        "blanks | '  \n ' | F014",
        "one character | 1 | ''",
        "a web page | '<!DOCTYPE html><html>' | F015",
        "a web page without a declaration | '\n<HTML lang=sv>' | F015",
        "another markup | <htmlish>1 | ''",
        "a PDF | %PDF-1.7 | F016",
        "a text about a PDF | a;%PDF-1.7 | ''",
        "Nordic letters | Åmål;Ängelholm;Öckerö;Færder;Bjørnøya;SÃO | ''",
        "the replacement character | 'a;b\n1430;M\uFFFDlndal' | F018",
        "å read as Windows-1252 | 'a;b\n1480;MÃ¶lndal' | F019",
        "Å read as Windows-1252 | Ã…mÃ¥l | F019",
        "ø read as Windows-1252 | BjÃ¸rn | F019",
        "a byte order mark at the beginning | \uFEFFa;b | ''",
        "a byte order mark within | 'a;b\n\uFEFFa;b' | F086"
      })
  void findsWhatItShould(String description, String text, String expected) {
    Optional<FileFault> fault = FileChecks.find(text.getBytes(StandardCharsets.UTF_8));

    assertThat(fault.map(FileFault::rule).orElse("")).as(description).isEqualTo(expected);
  }

  @Test
  void saysOnWhichLine() {
    byte[] bytes = "a;b\n1430;x\n1480;MÃ¶lndal".getBytes(StandardCharsets.UTF_8);

    FileFault fault = FileChecks.find(bytes).orElseThrow();

    assertThat(fault.position()).isEqualTo("row 3");
    assertThat(fault.details()).containsExactly("Ã¶");
  }

  @Test
  void knowsAnOldOrLockedWorkbookByItsFirstBytes() {
    byte[] workbook = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
    };
    byte[] another = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0};

    assertThat(FileChecks.find(workbook).map(FileFault::rule)).contains("F017");
    assertThat(FileChecks.find(another).map(FileFault::rule)).contains("F085");
  }

  @Test
  void knowsUtf16AndWhatIsNoTextByTheirNullCharacters() {
    FileFault fault =
        FileChecks.find("a;b\n1430;1".getBytes(StandardCharsets.UTF_16LE)).orElseThrow();
    assertThat(fault.rule()).isEqualTo("F085");
    assertThat(fault.position()).isEqualTo("row 1");
    assertThat(FileChecks.find("a;b\n1430;1".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void looksForNoLettersInWhatIsPacked() {
    byte[] packed = "PAR1 Ã¥ \uFFFD \u0000".getBytes(StandardCharsets.UTF_8);

    assertThat(FileChecks.find(packed)).isEmpty();
  }

  @Test
  void findsGarbledLettersInNoOtherEncoding() {
    byte[] bytes = "Åmål Ã".getBytes(Charset.forName("windows-1252"));

    assertThat(FileChecks.find(bytes)).isEmpty();
  }
}
