package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.edition.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Draws charts as SVG by the same ECharts as the browser's. A chart is drawn when first asked for
 * and then kept beside its edition; the same option gives the same bytes.
 */
public final class SvgDrawing implements AutoCloseable {

  /** Part of a kept drawing's name; another number draws everything anew. */
  static final String VERSION = "2";

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "charts");
            thread.setDaemon(true);
            return thread;
          });

  private final AtomicBoolean warm = new AtomicBoolean();

  /** Made and used by the one thread only. */
  private @Nullable ScriptedECharts echarts;

  /**
   * Loads ECharts and draws something in the background, once, so that the first reader need not
   * wait.
   */
  public void warmUp() {
    if (warm.getAndSet(true)) {
      return;
    }
    EChartsOption small =
        new EChartsOption(
            object(
                entry("xAxis", object(entry("type", "category"))),
                entry("yAxis", object(entry("type", "value"))),
                entry(
                    "series",
                    List.of(
                        object(entry("type", "bar"), entry("data", List.of(1, 2))),
                        object(entry("type", "line"), entry("data", List.of(1, 2)))))),
            Frame.WIDTH,
            Frame.WIDTH);
    CompletableFuture.runAsync(() -> drawHere(small.drawing(Look.WIDE)), thread);
  }

  /**
   * The chart as SVG.
   *
   * @throws IllegalArgumentException when the edition has nothing to draw there
   */
  public String svg(Edition edition, ChartRequest request) {
    return find(edition, request)
        .orElseThrow(() -> new IllegalArgumentException("Nothing to draw: " + request));
  }

  /** The chart as SVG; empty when the edition has nothing to draw there. */
  public Optional<String> find(Edition edition, ChartRequest request) {
    return EChartsOption.find(edition, request)
        .map(option -> svg(edition, option.drawing(Look.WIDE)));
  }

  /**
   * The chart as SVG for the PDF's renderer.
   *
   * @throws IllegalArgumentException when the edition has nothing to draw there
   */
  public String printSvg(Edition edition, ChartRequest request) {
    return SvgText.print(svg(edition, request));
  }

  /** The drawing as SVG, kept in the edition's folder. */
  String svg(Edition edition, Drawing drawing) {
    Path kept = edition.folder().resolve("charts").resolve(drawing.hash() + "-" + VERSION + ".svg");
    try {
      if (!Files.exists(kept)) {
        CompletableFuture.runAsync(() -> keep(kept, drawing), thread).join();
      }
      return Files.readString(kept);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void keep(Path kept, Drawing drawing) {
    if (Files.exists(kept)) {
      return;
    }
    try {
      Path folder = Files.createDirectories(kept.resolveSibling(""));
      Path begun = Files.createTempFile(folder, "drawing-", ".svg");
      Files.writeString(begun, drawHere(drawing));
      Files.move(begun, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String drawHere(Drawing drawing) {
    if (echarts == null) {
      echarts = new ScriptedECharts();
    }
    return SvgText.canonical(echarts.draw(drawing), "c" + drawing.hash().substring(0, 8));
  }

  @Override
  public void close() {
    CompletableFuture.runAsync(
            () -> {
              if (echarts != null) {
                echarts.close();
              }
            },
            thread)
        .join();
    thread.shutdown();
  }
}
