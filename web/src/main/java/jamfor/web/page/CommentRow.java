package jamfor.web.page;

import jamfor.analytics.overview.Comment;
import jamfor.ingest.vocabulary.Sex;
import java.util.List;

/**
 * What a municipality wrote beside a figure that it delivered.
 *
 * @param about the figure, its period and, where it is of one, its sex
 * @param by who delivered it, and when
 * @param address of the delivery
 */
record CommentRow(String about, String text, String by, String address) {

  static List<CommentRow> list(String municipality, Page page) {
    return Comment.list(page.edition(), municipality).stream()
        .map(one -> of(one, municipality, page))
        .toList();
  }

  private static CommentRow of(Comment one, String municipality, Page page) {
    String about = one.title().in(page.language()) + ", " + page.text().period(one.period());
    return new CommentRow(
        one.sex() == Sex.T ? about : about + ", " + page.words().get(one.sex()),
        one.text(),
        page.words()
            .get(
                "page.town.comment.by",
                page.names().of(municipality),
                one.delivery().file(),
                one.delivery().received().toString()),
        page.to("/deliveries/" + one.delivery().sha256()).toString());
  }
}
