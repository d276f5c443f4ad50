package jamfor.ingest.check;

import jamfor.ingest.vocabulary.Sex;
import java.util.List;

/** C026: the newest year has values for far fewer than the year before: it is not complete yet. */
final class ThinNewestYear implements BlockCheck {

  private static final int FEWEST = 10;
  private static final double ENOUGH = 0.8;

  @Override
  public void check(Checked delivery, Block block) {
    if (delivery.isSurvey(block)) {
      return;
    }
    List<Group> totals = block.groups().stream().filter(one -> one.sex() == Sex.T).toList();
    if (totals.size() < 2) {
      return;
    }
    Group newest = totals.get(totals.size() - 1);
    Group before = totals.get(totals.size() - 2);
    boolean follows = block.facts().before(newest.periodPosition()) == before.periodPosition();
    if (follows && before.size() >= FEWEST && newest.size() < ENOUGH * before.size()) {
      delivery.find(
          "C026",
          newest.about(),
          "1",
          delivery.name(block),
          newest.size(),
          newest.period(),
          before.size());
    }
  }
}
