package dev.pmcoach.cli;

import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Page;

/**
 * What a command found, ready to be written either way. Commands that start in a moment hand one
 * over rather than two lambdas, whose linking would be a tenth of their time.
 */
interface Result {
  Page page();

  void write(JsonWriter out);
}
