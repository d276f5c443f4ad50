package jamfor.web.page;

import jamfor.web.page.Assumed.Field;
import java.util.List;
import java.util.stream.Stream;

/** The words of the form in which a reader assumes. */
final class WhatIfWords {

  private final Page page;

  WhatIfWords(Page page) {
    this.page = page;
  }

  List<WhatIfView.Part> parts(Assumed assumed) {
    return List.of(
        part("children", assumed, Field.CHILDREN, Field.MORE_CHILDREN),
        part("groups", assumed, Field.MORE_GROUPS, Field.GROUP_COST),
        part("units", assumed, Field.MORE_UNITS, Field.UNIT_COST),
        part("pay", assumed, Field.PAY_RISE, Field.PAY_SHARE));
  }

  private WhatIfView.Part part(String of, Assumed assumed, Field... fields) {
    return new WhatIfView.Part(
        page.words().get("page.whatif.part." + of),
        page.words().get("page.whatif.how." + of),
        Stream.of(fields).map(field -> entry(field, assumed)).toList());
  }

  private WhatIfView.Entry entry(Field field, Assumed assumed) {
    return new WhatIfView.Entry(
        field.parameter(),
        label(field),
        assumed.typed().getOrDefault(field, ""),
        limits("page.whatif.limits", field),
        assumed.faults().containsKey(field) ? fault(field, assumed) : "");
  }

  String label(Field field) {
    return page.words().get(field);
  }

  /** What is wrong with what was typed, and what would be right. */
  String fault(Field field, Assumed assumed) {
    return limits("page.whatif.fault." + assumed.faults().get(field), field);
  }

  private String limits(String key, Field field) {
    return page.words().get(key, page.text().exact(field.least()), page.text().exact(field.most()));
  }
}
