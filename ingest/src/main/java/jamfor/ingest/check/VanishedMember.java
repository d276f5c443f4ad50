package jamfor.ingest.check;

import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.vocabulary.About;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * C051: a municipality of the cooperation that had values in the earlier delivery and has none now,
 * where most municipalities still have.
 */
final class VanishedMember implements VintageCheck {

  @Override
  public void check(Checked delivery, Vintage earlier) {
    Set<String> before = earlier.facts().municipalities();
    Set<String> now = delivery.facts().municipalities();
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(now);
    if (2 * gone.size() >= before.size()) {
      return;
    }
    for (String code : gone) {
      if (isMember(delivery, code)) {
        About about =
            new About(
                Optional.empty(),
                Optional.of(code),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
        delivery.find(
            "C051", about, "1", delivery.place(code), earlier.file(), earlier.retrieved());
      }
    }
  }

  private static boolean isMember(Checked delivery, String code) {
    return delivery.catalogue().groups().values().stream()
        .filter(group -> group.kind() == ComparatorGroup.Kind.COOPERATION)
        .anyMatch(group -> group.members().contains(code));
  }
}
