package jamfor.web.command;

import jamfor.ingest.fetch.Steps;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells a waiting person how far a long command has come; silent when the output is no terminal.
 */
final class Progress implements AutoCloseable, Steps {

  private final @Nullable ProgressBar bar;

  Progress(String task, long steps) {
    boolean terminal = System.console() != null && steps > 0;
    this.bar =
        terminal
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .build()
            : null;
  }

  @Override
  public void expect(long steps) {
    if (bar != null) {
      bar.maxHint(steps);
    }
  }

  /** One step more, and what it is about. */
  @Override
  public void step(String what) {
    if (bar != null) {
      bar.setExtraMessage(" " + what);
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
