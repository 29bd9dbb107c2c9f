package dev.pmcoach.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A part of a page. */
public sealed interface Block {
  /** Calls the visitor's method for this kind of block. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of block, so that a new kind breaks the build where it matters. */
  interface Visitor<R> {
    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R bullets(Bullets bullets);

    R quote(Quote quote);

    R table(Table table);

    R bars(Bars bars);

    R code(Code code);
  }

  /**
   * @param depth 1 to 3
   */
  record Heading(int depth, Text text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /**
   * Text that wraps. A single line break in it is a blank, as in Markdown; an empty line stays, and
   * so does a break before a line that starts with a dash or a blank.
   */
  record Paragraph(Text text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** A list, each item on its own line or lines. */
  record Bullets(List<Item> items) implements Block {
    /**
     * @param done empty for a plain bullet, else whether the box is ticked
     */
    public record Item(Text text, Optional<Boolean> done) {
      public static Item of(Text text) {
        return new Item(text, Optional.empty());
      }
    }

    public Bullets {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bullets(this);
    }
  }

  /** Somebody's words, their line breaks kept. */
  record Quote(Text text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /**
   * A table. Where it is too wide, the columns marked as flexible wrap.
   *
   * @param rows as many cells in each as there are columns
   */
  record Table(List<Column> columns, List<List<Text>> rows) implements Block {
    /**
     * @param right whether cells are aligned right, as numbers are
     * @param flexible whether cells may wrap
     */
    public record Column(String title, boolean right, boolean flexible) {
      public static Column left(String title) {
        return new Column(title, false, false);
      }

      public static Column right(String title) {
        return new Column(title, true, false);
      }

      public static Column flexible(String title) {
        return new Column(title, false, true);
      }
    }

    public Table {
      columns = List.copyOf(columns);
      List<List<Text>> copies = new ArrayList<>(rows.size());
      for (List<Text> row : rows) {
        copies.add(List.copyOf(row));
      }
      rows = Collections.unmodifiableList(copies);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** Horizontal bars, one a row. */
  record Bars(List<Bar> bars) implements Block {
    /**
     * @param value from 0 to {@code max}
     * @param note said after the bar, such as the figure with its unit
     */
    public record Bar(String label, double value, double max, String note) {}

    public Bars {
      bars = List.copyOf(bars);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bars(this);
    }
  }

  /** Lines kept exactly as they are, such as a command to type. */
  record Code(String text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }
}
