package dev.pmcoach.page;

import java.util.ArrayList;
import java.util.List;

/** What a command has to show, before it is decided how: terminal, Markdown or HTML. */
public record Page(List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Collects blocks in order. */
  public static final class Builder {
    private final List<Block> blocks = new ArrayList<>();

    private Builder() {}

    public Builder title(String text) {
      return add(new Block.Heading(1, Text.of(text)));
    }

    public Builder heading(String text) {
      return add(new Block.Heading(2, Text.of(text)));
    }

    /** A heading is one line in every format; prompts bring the line breaks of their file. */
    public Builder subheading(String text) {
      return add(new Block.Heading(3, Text.of(text.replaceAll("\\s*\n\\s*", " "))));
    }

    public Builder text(String text) {
      return add(new Block.Paragraph(Text.of(text)));
    }

    public Builder text(Text text) {
      return add(new Block.Paragraph(text));
    }

    public Builder muted(String text) {
      return add(new Block.Paragraph(Text.of(text, Style.MUTED)));
    }

    public Builder quote(String text) {
      return add(new Block.Quote(Text.of(text, Style.QUOTE)));
    }

    public Builder code(String text) {
      return add(new Block.Code(text));
    }

    public Builder bullets(List<String> items) {
      return add(
          new Block.Bullets(
              items.stream().map(item -> Block.Bullets.Item.of(Text.of(item))).toList()));
    }

    public Builder table(List<Block.Table.Column> columns, List<List<Text>> rows) {
      return add(new Block.Table(columns, rows));
    }

    public Builder add(Block block) {
      blocks.add(block);
      return this;
    }

    public Builder addAll(Page page) {
      blocks.addAll(page.blocks());
      return this;
    }

    public Page build() {
      return new Page(blocks);
    }
  }
}
