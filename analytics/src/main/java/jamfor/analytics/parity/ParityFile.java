package jamfor.analytics.parity;

import jamfor.ingest.disk.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file of a working folder that says what came out when parity was last tried there. */
public final class ParityFile {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;

  public ParityFile(Path home) {
    this.file = home.resolve("parity.json");
  }

  /** Empty where parity was never tried. */
  public Optional<Parity> find() {
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(Files.readAllBytes(file), Parity.class))
          : Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public void write(Parity parity) {
    try {
      Disk.write(file, JSON.writeValueAsBytes(parity));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
