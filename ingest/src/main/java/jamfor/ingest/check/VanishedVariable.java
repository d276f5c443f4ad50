package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;
import java.util.List;

/** C050: a variable that the earlier delivery had, where most of its variables are still there. */
final class VanishedVariable implements VintageCheck {

  @Override
  public void check(Checked delivery, Vintage earlier) {
    List<Block> gone =
        earlier.facts().blocks().stream()
            .filter(block -> delivery.facts().find(block.variable()).isEmpty())
            .toList();
    // What shares little with the earlier delivery is another part of the source's figures.
    if (2 * gone.size() < earlier.facts().blocks().size()) {
      for (Block block : gone) {
        delivery.find(
            "C050",
            About.variable(block.variable()),
            "1",
            delivery.name(block),
            earlier.file(),
            earlier.retrieved());
      }
    }
  }
}
