package jamfor.ingest.row;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.catalogue.VariableNames;
import jamfor.ingest.vocabulary.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.json.JsonMapper;

/** Real files and how they are read. */
final class Samples {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());

  private Samples() {}

  static Source source(String id) {
    return Objects.requireNonNull(CATALOGUE.sources().get(id));
  }

  /** A source that exists for a test only. */
  static Source source(String format, String layout) {
    return new Source(
        "test",
        "Test",
        Texts.same("Test"),
        Texts.same("Test."),
        "none stated",
        "Källa: test",
        Optional.empty(),
        Source.Copy.UNCHANGED,
        Optional.empty(),
        format,
        Source.Absence.NOT_DELIVERED,
        Map.of(),
        OptionalInt.empty(),
        new VariableNames(Optional.of("test."), List.of()),
        JsonMapper.shared().readTree(layout),
        Optional.empty(),
        List.of(),
        List.of());
  }

  static byte[] bytes(String name) {
    try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("/" + name))) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  static RawFile file(String name) {
    return file(bytes(name));
  }

  static RawFile file(byte[] bytes) {
    return new RawFile("a file", Path.of("a file"), bytes);
  }

  static RawFile text(String text) {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Row> read(Source source, RawFile file) throws UnreadableException {
    List<Row> rows = new ArrayList<>();
    format(source).read(file, source, rows::add);
    return rows;
  }

  static boolean recognises(Source source, RawFile file) {
    return format(source).recognises(file, source);
  }

  private static Format format(Source source) {
    return Formats.with().stream()
        .filter(one -> one.name().equals(source.format()))
        .findFirst()
        .orElseThrow();
  }
}
