package jamfor.web.page;

import jamfor.ingest.catalogue.ComparatorGroup;
import java.util.ArrayList;
import java.util.List;

/** One of those that stand side by side in a comparison. */
sealed interface Side {

  /** A municipality. */
  record Place(String id) implements Side {
    @Override
    public CompareHead head(CompareHeads heads) {
      return heads.municipality(id);
    }

    @Override
    public CompareCell cell(CompareCells cells, Compared one) {
      return cells.municipality(one, id);
    }
  }

  /** The unweighted mean of a group. */
  record Mean(ComparatorGroup group) implements Side {
    @Override
    public String id() {
      return group.id();
    }

    @Override
    public CompareHead head(CompareHeads heads) {
      return heads.group(this, "page.mean", group);
    }

    @Override
    public CompareCell cell(CompareCells cells, Compared one) {
      return cells.mean(one, group);
    }
  }

  /** How many of a group its mean rests on. */
  record Counted(ComparatorGroup group) implements Side {
    @Override
    public String id() {
      return Arrangement.counted(group.id());
    }

    @Override
    public CompareHead head(CompareHeads heads) {
      return heads.group(this, "page.counted", group);
    }

    @Override
    public CompareCell cell(CompareCells cells, Compared one) {
      return cells.counted(one, group);
    }
  }

  /** As an address names it. */
  String id();

  CompareHead head(CompareHeads heads);

  CompareCell cell(CompareCells cells, Compared one);

  /** All that are shown: the municipalities, then of each group its mean and what that rests on. */
  static List<Side> list(Comparing comparing) {
    List<Side> sides = new ArrayList<>();
    comparing.municipalities().forEach(code -> sides.add(new Place(code)));
    for (ComparatorGroup group : comparing.who().groups()) {
      sides.add(new Mean(group));
      sides.add(new Counted(group));
    }
    sides.removeIf(one -> comparing.arrangement().hides(one.id()));
    return sides;
  }
}
