package dev.pmcoach.cli;

import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Printable;
import dev.pmcoach.page.Text;
import dev.pmcoach.terminal.Console;
import dev.pmcoach.terminal.Consoles;
import dev.pmcoach.terminal.Env;
import dev.pmcoach.terminal.TextRenderer;
import dev.pmcoach.terminal.Theme;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One call of a command: what was typed, and where results go. */
public final class Invocation {
  private final Call call;
  private final Globals globals;
  private final Services services;

  Invocation(Call call, Globals globals, Services services) {
    this.call = call;
    this.globals = globals;
    this.services = services;
    if (globals.format().isPresent()) {
      requireKnown(globals.format().get());
    }
  }

  private void requireKnown(Format format) {
    if (!call.command().formats().contains(format)) {
      String known = Format.words(call.command().formats());
      throw usage("this command writes " + known + ", not " + format.word());
    }
  }

  public Globals globals() {
    return globals;
  }

  public Services services() {
    return services;
  }

  public Env env() {
    return services.env();
  }

  public Format format() {
    return globals.format().orElse(Format.TEXT);
  }

  /** Returns the value of an option, read as the kind that it was declared as. */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> option(String name) {
    String word = call.arguments().options().get(name);
    return word == null
        ? Optional.empty()
        : Optional.of((T) call.options().option(name).kind().read(word));
  }

  public boolean flag(String name) {
    return call.arguments().has(name);
  }

  /** Returns the positional words in order. */
  public List<String> words() {
    return call.arguments().words();
  }

  /** Returns the positional word at that place, counted from 0. */
  public Optional<String> word(int place) {
    List<String> words = words();
    return place < words.size() ? Optional.of(words.get(place)) : Optional.empty();
  }

  /** Returns the usage error to throw when the words are off in a way the parser can't see. */
  public RuntimeException usage(String message) {
    return new BadUsage(call.path(), message);
  }

  public PrintStream out() {
    return env().out();
  }

  public PrintStream err() {
    return env().err();
  }

  /** Says something beside the result, on stderr; wrapped where somebody watches. */
  public void say(String words) {
    if (env().terminals().err()) {
      err().print(new TextRenderer(Theme.PLAIN, env().columns()).render(Text.of(words)));
    } else {
      err().println(Printable.line(words));
    }
  }

  /** Opens the console for a talk with the user; close it after. */
  public Console openConsole() {
    return Consoles.open(env(), globals.color(), globals.plain(), globals.noInput());
  }

  /** Writes a result in the format asked for. */
  void show(Result result) {
    if (format() == Format.JSON) {
      out().print(JsonWriter.pretty(result::write));
    } else {
      show(result.page());
    }
  }

  /** Writes a result in the format asked for. */
  public void show(Page page, Consumer<JsonWriter> json) {
    show(() -> page, json);
  }

  /** Writes a result in the format asked for, making the page only when it is. */
  public void show(Supplier<Page> page, Consumer<JsonWriter> json) {
    if (format() == Format.JSON) {
      out().print(JsonWriter.pretty(json));
    } else {
      show(page.get());
    }
  }

  /** Writes a page as text or Markdown. */
  public void show(Page page) {
    out().print(Rendering.of(this, page));
  }
}
