package jamfor.ingest.check;

import java.util.Optional;

/** A rule that the bytes of a file must meet before anything is read of it. */
interface FileCheck {

  /** What the file breaks, if it does. */
  Optional<FileFault> find(byte[] bytes);
}
