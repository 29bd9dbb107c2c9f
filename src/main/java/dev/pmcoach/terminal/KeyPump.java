package dev.pmcoach.terminal;

import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.utils.NonBlockingReader;

/**
 * Reads the keyboard on a thread of its own, so that waiting for a key ends at once when one comes,
 * the window changes or Ctrl-C is pressed. Nothing typed ahead or pasted is lost.
 */
final class KeyPump implements Keystrokes {
  /** How long a read lasts at most, and so how long {@link #pause()} may wait. */
  private static final long READ_MILLIS = 100;

  /** A terminal may report an end that is none; one that is keeps being reported. */
  private static final int ENDS_IN_A_ROW = 3;

  private final NonBlockingReader reader;
  private final LinkedBlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
  private volatile boolean closed;

  /** Guarded by this. */
  private boolean paused;

  /** Guarded by this: whether the thread is at the reader now. */
  private boolean reading;

  KeyPump(NonBlockingReader reader) {
    this.reader = reader;
    Thread thread = new Thread(this::pump, "coach-keys");
    thread.setDaemon(true);
    thread.start();
  }

  /** Adds an event of {@link Keystrokes}; from any thread. */
  void push(int event) {
    queue.add(event);
  }

  /** Leaves the keyboard to another program; returns once nothing reads it any more. */
  synchronized void pause() {
    paused = true;
    while (reading) {
      await();
    }
  }

  synchronized void resume() {
    paused = false;
    notifyAll();
  }

  /** Ends the thread; what was read before can still be had. */
  void close() {
    closed = true;
    resume();
  }

  @Override
  public boolean pending() {
    return !queue.isEmpty();
  }

  @Override
  public int next(long timeoutMillis) {
    try {
      Integer unit = queue.poll(closed ? 0 : timeoutMillis, TimeUnit.MILLISECONDS);
      return unit != null ? unit : closed ? CLOSED : EXPIRED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CLOSED;
    }
  }

  private void pump() {
    int ends = 0;
    while (!closed && ends < ENDS_IN_A_ROW) {
      synchronized (this) {
        while (paused) {
          await();
        }
        reading = true;
      }
      int unit = read();
      synchronized (this) {
        reading = false;
        notifyAll();
      }
      if (unit >= 0) {
        queue.add(unit);
        ends = 0;
      } else if (unit == NonBlockingReader.EOF) {
        ends++; // a read that only ran out of time in between proves nothing
      }
    }
    closed = true;
    queue.add(CLOSED);
  }

  private int read() {
    try {
      return reader.read(READ_MILLIS);
    } catch (IOException e) {
      return NonBlockingReader.EOF;
    }
  }

  private void await() {
    try {
      wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed = true;
    }
  }
}
