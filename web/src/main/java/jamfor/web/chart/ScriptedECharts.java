package jamfor.web.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * The browser's own ECharts in a script engine: it reaches no file, no host class and no network.
 * Loading takes seconds, so one is kept; only one thread may use it.
 */
final class ScriptedECharts implements AutoCloseable {

  /** The file that the browser loads, too. */
  static final String ECHARTS = "META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";

  private final Engine engine;
  private final Context context;
  private final Value draw;
  private final Value register;

  /** The names of the borders that it knows. */
  private final Set<String> maps = new HashSet<>();

  ScriptedECharts() {
    engine = Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    context =
        Context.newBuilder("js")
            .engine(engine)
            .allowHostAccess(HostAccess.NONE)
            .allowIO(IOAccess.NONE)
            .build();
    context.eval(source("jamfor/web/chart/draw.js"));
    context.eval(source(ECHARTS));
    draw = context.getBindings("js").getMember("draw");
    register = context.getBindings("js").getMember("register");
  }

  /** The drawing as ECharts gives it. */
  String draw(Drawing drawing) {
    for (Geometry map : drawing.maps()) {
      if (maps.add(map.name())) {
        register.executeVoid(map.name(), map.json());
      }
    }
    return draw.execute(drawing.option(), drawing.width(), drawing.height()).asString();
  }

  private static Source source(String name) {
    ClassLoader loader = Objects.requireNonNull(ScriptedECharts.class.getClassLoader());
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Source.newBuilder("js", text, name).build();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    context.close();
    engine.close();
  }
}
