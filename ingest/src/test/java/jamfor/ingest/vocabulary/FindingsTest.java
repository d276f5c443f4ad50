package jamfor.ingest.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final int MANY = Findings.KEPT + 7;

  @Test
  void aVariableWithManyFindingsLeavesRoomForAnother() {
    Findings findings = new Findings();
    for (int i = 0; i < MANY; i++) {
      findings.add(warning("C004", "kolada.N11821"));
    }
    findings.add(warning("C004", "kolada.N15428"));
    findings.add(warning("C007", "kolada.N11821"));

    assertThat(findings.list())
        .hasSize(Findings.KEPT + 2)
        .extracting(finding -> finding.about().variable())
        .contains(Optional.of("kolada.N15428"));
    assertThat(findings.counts()).isEqualTo(Map.of("C004", MANY + 1, "C007", 1));
    assertThat(findings.count()).isEqualTo(MANY + 2);
  }

  @Test
  void whatWasFoundBeforeIsCountedAsItWas() {
    Findings first = new Findings();
    for (int i = 0; i < MANY; i++) {
      first.add(warning("C004", "kolada.N11821"));
    }

    Findings again = Findings.of(first.list(), first.kinds());

    assertThat(again.list()).isEqualTo(first.list());
    assertThat(again.counts()).isEqualTo(first.counts());
    assertThat(again.block()).isFalse();
  }

  @Test
  void whatWasFoundApartIsAsIfItHadBeenFoundHere() {
    Findings apart = new Findings();
    Findings here = new Findings();
    for (int i = 0; i < MANY; i++) {
      apart.add(warning("C004", "kolada.N11821"));
      here.add(warning("C004", "kolada.N11821"));
    }
    Findings before = new Findings();
    before.add(warning("C007", "kolada.N15428"));
    before.addAll(apart);

    assertThat(before.list().subList(1, before.list().size())).isEqualTo(here.list());
    assertThat(before.counts()).isEqualTo(Map.of("C004", MANY, "C007", 1));
    assertThat(before.block()).isFalse();
  }

  @Test
  void anErrorFoundApartBlocks() {
    Findings apart = new Findings();
    apart.add(
        new Finding("C001", Severity.ERROR, "a file", "row 1", About.FILE, Texts.same("wrong")));
    Findings here = new Findings();
    here.addAll(apart);

    assertThat(here.block()).isTrue();
    assertThat(here.stop()).isFalse();
    assertThat(here.list()).isEqualTo(apart.list());
  }

  private static Finding warning(String rule, String variable) {
    return new Finding(
        rule,
        Severity.WARNING,
        "a file",
        "row 1",
        About.variable(variable),
        Texts.same("what is wrong"));
  }
}
