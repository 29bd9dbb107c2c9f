package dev.pmcoach;

import dev.pmcoach.cli.Cli;
import dev.pmcoach.cli.Commands;
import dev.pmcoach.cli.Globals;
import dev.pmcoach.cli.Services;
import dev.pmcoach.content.Bundle;
import dev.pmcoach.content.Layer;
import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.content.yaml.UserContent;
import dev.pmcoach.session.DataHome;
import dev.pmcoach.session.SessionStore;
import dev.pmcoach.terminal.Env;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Puts the program together by plain constructor calls; what is expensive waits until used. */
public final class Coach {
  private final Env env;

  public Coach(Env env) {
    this.env = env;
  }

  /** Runs one call and returns its exit code. */
  public int run(String... args) {
    return new Cli(Commands.all(), env, new Making()).run(args);
  }

  /** Makes the parts once the global options are known; no lambda, since those link slowly. */
  private final class Making implements Function<Globals, Services> {
    @Override
    public Services apply(Globals globals) {
      return new Parts(globals);
    }
  }

  private final class Variables implements Function<String, Optional<String>> {
    @Override
    public Optional<String> apply(String name) {
      return env.variable(name);
    }
  }

  private final class Parts implements Services {
    private final Globals globals;
    private final Env world;

    /** Null until a command asks for content. */
    private Library library;

    /** Null until a command asks for sessions. */
    private SessionStore sessions;

    Parts(Globals globals) {
      this.globals = globals;
      this.world =
          globals.now().isEmpty()
              ? env
              : env.withClock(Clock.fixed(globals.now().get(), ZoneOffset.UTC));
    }

    @Override
    public Env env() {
      return world;
    }

    @Override
    public Library library() {
      if (library == null) {
        library = new LayeredLibrary(layers());
      }
      return library;
    }

    private List<Layer> layers() {
      Bundle builtIn = PackagedContent.open();
      if (globals.content().isEmpty()) {
        return List.of(builtIn);
      }
      Path typed = globals.content().get();
      UserContent own =
          new UserContent(
              env.directory().resolve(typed).normalize(),
              typed.toString(),
              builtIn,
              UserContent.cacheHome(new Variables(), env.home()));
      return List.of(builtIn, own.open());
    }

    @Override
    public SessionStore sessions() {
      if (sessions == null) {
        DataHome home =
            DataHome.find(globals.data(), new Variables(), world.home(), world.directory());
        long now = world.clock().instant().getNano() + world.clock().millis();
        sessions = new SessionStore(home, world.clock(), new SplittableRandom(now));
      }
      return sessions;
    }
  }
}
