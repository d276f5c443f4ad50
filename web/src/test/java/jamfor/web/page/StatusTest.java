package jamfor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.parity.Parity;
import jamfor.analytics.parity.Parity.Run;
import jamfor.analytics.parity.Parity.Share;
import jamfor.web.TestHome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatusTest {

  private static final String CONTENT = "ab".repeat(32);
  private static final String OTHER = "cd".repeat(32);

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("whoever runs an installation sees whether parity was tried there, and the result")
  void status() {
    browser.visit("/");
    browser.follow("Status");
    browser.check();
    assertThat(browser.text()).contains("Det har aldrig prövats här.").doesNotContain("Motor");

    TestHome.parity().write(parity(CONTENT, Optional.of(CONTENT)));
    browser.visit("/status");
    browser.check();
    assertThat(browser.text())
        .contains("✓ Alla vägar gav samma innehåll.")
        .contains("Det var också innehållet i den publicerade utgåvan.")
        .contains("2026-11-22 18:05 UTC")
        .contains("V8 2024");
    assertThat(browser.row("Spark")).contains("Partitioner: 7", "17.0.15", CONTENT);

    TestHome.parity().write(parity(OTHER, Optional.empty()));
    browser.visit("/status?lang=nb");
    browser.check();
    assertThat(browser.text())
        .contains("✗ Veiene ga ikke samme innhold.")
        .contains("Utgaven var ikke publisert da.");

    TestHome.parity().write(parity(CONTENT, Optional.of(OTHER)));
    browser.visit("/status?lang=en");
    browser.check();
    assertThat(browser.text())
        .contains("✗ All ways gave the same content.")
        .contains("The published edition had another content.");
  }

  private static Parity parity(String spark, Optional<String> published) {
    return new Parity(
        Instant.parse("2026-11-22T18:05:30Z"),
        "v8-2024",
        published,
        List.of(
            new Run("DuckDB", Share.THREADS, 8, "17.0.15", CONTENT),
            new Run("Spark", Share.PARTITIONS, 7, "17.0.15", spark)));
  }
}
