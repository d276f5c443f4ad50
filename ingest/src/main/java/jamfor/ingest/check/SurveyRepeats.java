package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;

/** C006: how many values of a survey question repeat the year before. */
final class SurveyRepeats implements BlockCheck {

  @Override
  public void check(Checked delivery, Block block) {
    if (delivery.isSurvey(block)) {
      int repeats = block.count(i -> block.known(i) && repeatsYearBefore(block, i));
      if (repeats > 0) {
        delivery.find("C006", About.variable(block.variable()), "1", delivery.name(block), repeats);
      }
    }
  }

  private static boolean repeatsYearBefore(Block block, int i) {
    int before = block.yearBefore(i);
    return before >= 0 && block.sameValue(before, i);
  }
}
