package jamfor.web.report;

/** What a form makes of each kind of part. */
interface Rendering {

  void text(Part.Text text);

  void written(Part.Written written);

  void reference(Part.Reference reference);

  void points(Part.Points points);

  void terms(Part.Terms terms);

  void table(Part.Table table);

  void chart(Part.Chart chart);
}
