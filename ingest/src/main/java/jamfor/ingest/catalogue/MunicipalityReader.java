package jamfor.ingest.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jamfor.ingest.vocabulary.Municipality;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lists of municipalities, one file a country. */
final class MunicipalityReader {

  private MunicipalityReader() {}

  static Municipalities read(List<Path> files) {
    List<Municipality> all = new ArrayList<>();
    for (Path file : files) {
      String country = file.getFileName().toString().startsWith("se") ? "SE" : "NO";
      try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
        records.forEach(record -> all.add(municipality(record, country)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return new Municipalities(all);
  }

  private static Municipality municipality(NamedCsvRecord record, String country) {
    return new Municipality(
        code(record.getField("code"), country),
        record.getField("name"),
        YamlFile.word(Municipality.Kind.class, record.getField("kind")),
        country,
        record.getField("county_code"),
        filled(record, "valid_from").map(LocalDate::parse),
        filled(record, "valid_to").map(LocalDate::parse),
        filled(record, "successor").map(code -> code(code, country)));
  }

  /**
   * Sweden and Norway use the same four digits (1860 is Laxå and Vestvågøy), so Norwegian codes
   * carry their country's letters here: NO-1860.
   */
  private static String code(String official, String country) {
    return country.equals("SE") || official.equals(country) ? official : country + "-" + official;
  }

  private static Optional<String> filled(NamedCsvRecord record, String field) {
    return Optional.of(record.getField(field)).filter(text -> !text.isBlank());
  }
}
