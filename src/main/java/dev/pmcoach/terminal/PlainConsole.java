package dev.pmcoach.terminal;

import dev.pmcoach.page.Page;
import dev.pmcoach.page.Text;
import java.io.PrintStream;
import java.util.Optional;

/**
 * A console over plain streams: nothing is drawn twice and nothing moves. Serves pipes and files,
 * and terminals where plain output is wanted.
 */
final class PlainConsole implements Console {
  private final Lines in;
  private final PrintStream out;
  private final Theme theme;
  private final int width;
  private final boolean interactive;
  private final ExternalEditor editor;

  PlainConsole(
      Lines in,
      PrintStream out,
      Theme theme,
      int width,
      boolean interactive,
      ExternalEditor editor) {
    this.in = in;
    this.out = out;
    this.theme = theme;
    this.width = width;
    this.interactive = interactive;
    this.editor = editor;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public boolean interactive() {
    return interactive;
  }

  @Override
  public void print(Text text) {
    out.print(new TextRenderer(theme, width).render(text));
    out.flush();
  }

  @Override
  public void print(Page page) {
    out.print(new TextRenderer(theme, width).render(page));
    out.flush();
  }

  @Override
  public Reply readLine(Text prompt) {
    out.print(theme.paint(prompt));
    out.print(' ');
    out.flush();
    Lines.Next next = in.next();
    if (!interactive || !(next instanceof Lines.Next.Line)) {
      out.println();
    }
    if (next instanceof Lines.Next.Line line) {
      return new Reply.Typed(line.text().strip());
    }
    return next instanceof Lines.Next.Interrupt
        ? new Reply.Interrupted("")
        : new Reply.EndOfInput();
  }

  @Override
  public Reply readAnswer(AnswerPrompt prompt) {
    if (!prompt.prompt().plain().isEmpty()) {
      print(prompt.prompt());
    }
    StringBuilder draft = new StringBuilder();
    if (!prompt.initial().isBlank()) {
      draft.append(prompt.initial().stripTrailing()).append('\n');
      if (interactive) {
        print(Page.builder().quote(prompt.initial()).build());
      }
    }
    while (true) {
      Lines.Next next = in.next();
      if (next instanceof Lines.Next.Interrupt) {
        out.println();
        return new Reply.Interrupted(draft.toString());
      }
      if (next instanceof Lines.Next.End) {
        String answer = AnswerLines.answer(draft.toString());
        return answer.isEmpty() ? new Reply.EndOfInput() : new Reply.Typed(answer);
      }
      String line = ((Lines.Next.Line) next).text();
      if (AnswerLines.ends(line)) {
        return new Reply.Typed(AnswerLines.answer(draft.toString()));
      }
      Optional<AnswerCommand> command = AnswerLines.command(line);
      if (command.isPresent()) {
        return new Reply.Command(command.get(), draft.toString());
      }
      draft.append(line).append('\n');
      if (interactive) {
        prompt.draft().accept(draft.toString());
      }
    }
  }

  @Override
  public Optional<String> edit(String text) {
    Optional<String> edited = interactive ? editor.edit(text) : Optional.empty();
    if (edited.isEmpty()) {
      print(Text.of(ExternalEditor.FAILED));
    }
    return edited;
  }

  @Override
  public void close() {
    out.flush();
  }
}
