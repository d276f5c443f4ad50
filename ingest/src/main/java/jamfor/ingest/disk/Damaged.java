package jamfor.ingest.disk;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something of the working folder that was not as it was left.
 *
 * @param path within the working folder
 * @param name what people call it: the name that a delivery came with, an edition
 * @param setAside where it lies now
 */
public record Damaged(Damage damage, Path path, String name, Optional<Path> setAside) {}
