package jamfor.ingest.hostile;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Form;
import jamfor.ingest.catalogue.Form.Question;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.vocabulary.Sex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The samples of the tests and what ships with Jamför, cut to some kilobytes: every format. */
final class Seeds {

  private static final int KEPT_BYTES = 6000;
  private static final int KEPT_MEMBERS = 6;

  private static final List<String> SAMPLES =
      List.of(
          "kolada/v2.json",
          "kolada/v3.json",
          "kolada/units.json",
          "kolada/Kolada_2005.xlsx",
          "kolada/kolada2019.xlsx",
          "kostra/0A-2019-Q4-kongsvinger-cut.dat",
          "members/jamfor-template-1430-v8-2024.xlsx",
          "registers/forskolor_rows.csv",
          "registers/school_units_list_page.json",
          "scb/BE0101A1proc.px",
          "scb/BE0101F1datasymbols.px",
          "scb/BE0101F1langensvfiolikacelln.px",
          "scb/BE0101F1symbnotkeys.px",
          "scb/PR0101B3_kpi_month.px",
          "scb/TAB2936.px",
          "sie/synthetic-2024.se",
          "skolinspektionen/year-8-2022.xlsx",
          "skolverket/planned-11065005.json",
          "ssb/09220.json",
          "ssb/11820.px",
          "ssb/fish-farming-earnings.json",
          "without-figures/codelist.json",
          "without-figures/config.json",
          "without-figures/query.json");

  /** Samples and deliveries of which the beginning is enough; a list in JSON keeps its first. */
  private static final List<String> CUT_SAMPLES =
      List.of(
          "kolada/municipality.json",
          "registers/skolenhetsregistret_grundskola_2020-06-01.csv",
          "ssb/kostra0a-2016.csv",
          "udir/skoleporten-stavanger.csv",
          "udir/tabell-152.json",
          "udir/tabell-155.json");

  private static final List<String> CUT_DELIVERIES =
      List.of(
          "cpi/files/cpi-2005-2019.csv",
          "kolada-skr/files/school-2016-2020.json",
          "kolada-survey/files/school-survey-2022-2026.json",
          "population-2024/files/inhabitants-2024.csv",
          "regionfakta-preschool/files/2023-08-31.csv",
          "skolverket-pupils/files/pupils-2023-24.csv",
          "skolverket-results-9/files/year-9-results-2024-25.csv");

  private Seeds() {}

  static List<Seed> list(Catalogue catalogue, Path datasets, Path temporary) throws IOException {
    List<Seed> seeds = new ArrayList<>();
    for (String name : SAMPLES) {
      seeds.add(new Seed(name(name), resource(name)));
    }
    for (String name : CUT_SAMPLES) {
      seeds.add(new Seed(name(name), cut(name, resource(name))));
    }
    Path sources = datasets.resolve("sources");
    for (String name : CUT_DELIVERIES) {
      seeds.add(new Seed(name(name), cut(name, Files.readAllBytes(sources.resolve(name)))));
    }
    seeds.add(
        new Seed(
            "net-cost-2024.json",
            Files.readAllBytes(sources.resolve("scb-rs-2024/files/net-cost-2024.json"))));
    seeds.add(parquet(sources.resolve("kolada-pulls/files/2024-12-12.parquet"), temporary));
    Source members = Objects.requireNonNull(catalogue.sources().get("members"));
    seeds.add(filledText(Form.of(members)));
    seeds.add(filledWorkbook(Form.of(members)));
    return List.copyOf(seeds);
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Seeds.class.getResourceAsStream("/" + name), name)) {
      return in.readAllBytes();
    }
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static byte[] cut(String name, byte[] bytes) {
    if (name.endsWith(".json")) {
      JsonMapper json = new JsonMapper();
      return json.writeValueAsBytes(pruned(json.readTree(bytes)));
    }
    int end = Math.min(KEPT_BYTES, bytes.length);
    while (bytes[end - 1] != '\n') {
      end--;
    }
    return java.util.Arrays.copyOf(bytes, end);
  }

  private static JsonNode pruned(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().stream()
          .skip(KEPT_MEMBERS)
          .map(java.util.Map.Entry::getKey)
          .toList()
          .forEach(object::remove);
      object.properties().forEach(one -> pruned(one.getValue()));
    } else if (node instanceof ArrayNode array) {
      while (array.size() > KEPT_MEMBERS * KEPT_MEMBERS) {
        array.remove(array.size() - 1);
      }
      array.forEach(Seeds::pruned);
    }
    return node;
  }

  private static Seed parquet(Path pull, Path temporary) throws IOException {
    Path whole = Files.write(temporary.resolve("whole.parquet"), Files.readAllBytes(pull));
    Path part = temporary.resolve("part.parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT * FROM read_parquet('%s') LIMIT 60) TO '%s' (FORMAT parquet)"
              .formatted(whole, part));
    } catch (SQLException failed) {
      throw new IOException(failed);
    }
    return new Seed("part.parquet", Files.readAllBytes(part));
  }

  private static Seed filledText(Form form) {
    StringBuilder text =
        new StringBuilder("jamfor_form;edition;municipality;variable;title;sex;period;value;");
    text.append("comment\n");
    for (List<String> line : lines(form)) {
      text.append(String.join(";", line)).append(";12,5;Synthetic\n");
    }
    return new Seed("form.csv", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Seed filledWorkbook(Form form) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Synthetic", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Figurer");
      List<String> heads =
          List.of(
              "jamfor_form",
              "edition",
              "municipality",
              "variable",
              "title",
              "sex",
              "period",
              "value",
              "comment");
      for (int column = 0; column < heads.size(); column++) {
        sheet.value(0, column, heads.get(column));
      }
      int row = 1;
      for (List<String> line : lines(form)) {
        for (int column = 0; column < line.size(); column++) {
          sheet.value(row, column, line.get(column));
        }
        sheet.value(row, line.size(), 12.5);
        sheet.value(row++, line.size() + 1, "Synthetic");
      }
    }
    return new Seed("form.xlsx", bytes.toByteArray());
  }

  private static List<List<String>> lines(Form form) {
    List<List<String>> lines = new ArrayList<>();
    for (Question question : form.questions()) {
      for (Sex sex : question.sexes()) {
        lines.add(
            List.of(
                form.source() + "/" + form.version(),
                "v8-2024",
                "1430",
                question.variable(),
                question.title().sv(),
                sex.name(),
                question.period().in(2024).text()));
      }
    }
    return lines;
  }
}
