package dev.pmcoach.cli;

import dev.pmcoach.career.Checklist;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.session.TickLog.Tick;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a checklist of a career level and what of it is ticked. */
record ChecklistPage(Checklist list, Map<String, Tick> ticks) {
  /**
   * @param names whether each line ends in the name that {@code levels tick} takes; on paper it
   *     would only be in the way
   */
  Page page(boolean names) {
    Page.Builder page = Page.builder();
    page.title(
        list.level().level().title()
            + list.from().map(from -> ", coming from " + from.title()).orElse(""));
    page.text(done() + " of " + list.entries().size() + " ticked, " + list.level().id() + ".");
    for (Checklist.Group group : Checklist.Group.values()) {
      List<Checklist.Entry> entries = list.of(group);
      if (!entries.isEmpty()) {
        page.heading(group.title());
        page.add(new Block.Bullets(entries.stream().map(one -> item(one, names)).toList()));
      }
    }
    if (names) {
      page.muted(
          "Tick a line by the name at its end: coach levels tick "
              + name(list.entries().get(0))
              + " --note \"…\"");
    }
    return page.muted(Sources.DISCLAIMER).build();
  }

  private long done() {
    return list.entries().stream().filter(entry -> tick(entry).isPresent()).count();
  }

  private boolean severalLevels() {
    return list.entries().stream().map(Checklist.Entry::level).distinct().count() > 1;
  }

  private Optional<Tick> tick(Checklist.Entry entry) {
    return Optional.ofNullable(ticks.get(entry.id())).filter(Tick::done);
  }

  private static String name(Checklist.Entry entry) {
    return entry.id().substring(entry.id().lastIndexOf(':') + 1);
  }

  private Block.Bullets.Item item(Checklist.Entry entry, boolean names) {
    Optional<Tick> tick = tick(entry);
    Text text = Text.of(entry.text());
    if (severalLevels()) {
      text = text.plus(" " + entry.level().title() + ".", Style.MUTED);
    }
    if (tick.isPresent()) {
      String note = tick.get().note();
      text = text.plus(" " + tick.get().date() + (note.isEmpty() ? "" : ": " + note), Style.GOOD);
    }
    if (names) {
      text = text.plus(" " + name(entry), Style.ACCENT);
    }
    return new Block.Bullets.Item(text, Optional.of(tick.isPresent()));
  }

  void write(JsonWriter out) {
    out.object(
        () -> {
          out.field("schema", 1).field("level", list.level().id());
          out.field("title", list.level().level().title());
          out.field("from", list.from().map(from -> list.level().ladder().id() + ':' + from.id()));
          out.field("done", done()).field("total", list.entries().size());
          out.array("items", list.entries(), this::write);
        });
  }

  private void write(JsonWriter out, Checklist.Entry entry) {
    out.object(
        () -> {
          out.field("id", entry.id()).field("level", entry.level().id());
          out.field("group", entry.group().id()).field("text", entry.text());
          LevelJson.provenance(out, entry.provenance());
          Optional<Tick> tick = tick(entry);
          out.field("done", tick.isPresent());
          out.field("date", tick.map(one -> one.date().toString()));
          out.field("note", tick.map(Tick::note).filter(note -> !note.isEmpty()));
        });
  }
}
