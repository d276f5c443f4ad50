package jamfor.web.report;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.web.report.Part.Term;
import jamfor.web.report.Part.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How to read a table: the rules behind each column, as the calculation has them. */
final class Guide {

  private final Setting setting;

  Guide(Setting setting) {
    this.setting = setting;
  }

  Report.Chapter chapter() {
    List<Term> terms =
        Stream.of(
                "period",
                "n",
                "mean",
                "weighted",
                "quartiles",
                "rank",
                "difference",
                "kronor",
                "change",
                "trend",
                "outcome",
                "band",
                "country",
                "uncertainty",
                "rounding",
                "draft")
            .map(
                key -> new Term(setting.say("guide." + key), setting.say("guide." + key + ".text")))
            .toList();
    List<Term> missing =
        Arrays.stream(MissingReason.values())
            .map(
                reason ->
                    new Term(setting.words().get(reason), setting.say("guide." + reason.word())))
            .toList();
    return new Report.Chapter(
        "guide",
        setting.say("guide"),
        false,
        List.of(new Terms(terms)),
        List.of(
            new Report.Section(
                "missing", setting.say("guide.missing"), List.of(new Terms(missing)))));
  }
}
