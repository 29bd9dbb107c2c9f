package dev.pmcoach.cli;

import dev.pmcoach.career.Lens;
import dev.pmcoach.career.Pitfalls;
import dev.pmcoach.career.Said;
import dev.pmcoach.content.Library;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.List;

/** Adds to the end of a session the pitfalls of a career that its answers show, if any. */
final class PitfallNotes {
  private PitfallNotes() {}

  static Page added(Page page, Library library, List<Said> answers) {
    List<Pitfalls.Shown> shown = Pitfalls.in(Lens.of(library), answers);
    if (shown.isEmpty()) {
      return page;
    }
    List<Block> blocks = page.blocks();
    int end = beforeWhatIsNext(blocks);
    return Page.builder()
        .addAll(new Page(blocks.subList(0, end)))
        .heading("Pitfalls to watch")
        .add(new Block.Bullets(shown.stream().map(PitfallNotes::item).toList()))
        .addAll(new Page(blocks.subList(end, blocks.size())))
        .build();
  }

  /** What to do next stays the last word of a session. */
  private static int beforeWhatIsNext(List<Block> blocks) {
    int last = blocks.size() - 1;
    while (last > 0 && !(blocks.get(last) instanceof Block.Heading)) {
      last--;
    }
    boolean next = last > 0 && ((Block.Heading) blocks.get(last)).text().plain().startsWith("Next");
    return next ? last : blocks.size();
  }

  private static Block.Bullets.Item item(Pitfalls.Shown shown) {
    return Block.Bullets.Item.of(
        Text.of(shown.pitfall().title() + ". ", Style.WARN)
            .plus("“" + shown.quote().text().strip() + "” ", Style.QUOTE)
            .plus(Sources.with(shown.pitfall().say(), shown.pitfall().provenance())));
  }
}
