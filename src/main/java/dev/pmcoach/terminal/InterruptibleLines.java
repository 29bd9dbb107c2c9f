package dev.pmcoach.terminal;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * Lines from a terminal in line mode that Ctrl-C can break off. A read on a terminal can't be
 * cancelled, so a thread of its own does the reading: only when a line is wanted, so that an editor
 * started in between has the keyboard for itself.
 */
final class InterruptibleLines implements Lines {
  private final Lines source;
  private final LinkedBlockingQueue<Next> arrived = new LinkedBlockingQueue<>();
  private final Semaphore wanted = new Semaphore(0);

  /** Whether the reading thread owes a line. Read and written by the caller of next() only. */
  private boolean waiting;

  InterruptibleLines(Lines source) {
    this.source = source;
    Thread reader = new Thread(this::read, "coach-input");
    reader.setDaemon(true);
    reader.start();
  }

  /** May be called from any thread, such as a signal handler's. */
  void interrupt() {
    arrived.add(new Next.Interrupt());
  }

  @Override
  public Next next() {
    if (!waiting) {
      wanted.release();
      waiting = true;
    }
    try {
      Next next = arrived.take();
      waiting = next instanceof Next.Interrupt;
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Next.Interrupt();
    }
  }

  private void read() {
    try {
      while (true) {
        wanted.acquire();
        arrived.add(source.next());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
