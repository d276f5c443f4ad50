package jamfor.ingest.fetch;

/** Is told how far a fetch has come. */
public interface Steps {

  /** How many steps there will be. */
  void expect(long steps);

  /** One step more, and what it was about. */
  void step(String what);
}
