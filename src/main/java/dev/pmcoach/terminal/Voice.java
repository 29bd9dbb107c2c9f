package dev.pmcoach.terminal;

/** Says aloud what an interviewer says. */
public interface Voice extends AutoCloseable {
  /** Says nothing. */
  Voice NONE =
      new Voice() {
        @Override
        public void say(String words) {}

        @Override
        public void close() {}
      };

  /** Starts to say it, after what is being said already. */
  void say(String words);

  /** Stops in mid-sentence. */
  @Override
  void close();
}
