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
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;

/** Puts the program together by plain constructor calls; what is expensive waits until used. */
public final class Coach {
  private final Env env;

  public Coach(Env env) {
    this.env = env;
  }

  /** Runs one call and returns its exit code. */
  public int run(String... args) {
    return new Cli(Commands.all(), env, Parts::new).run(args);
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
          globals.now().map(now -> env.withClock(Clock.fixed(now, ZoneOffset.UTC))).orElse(env);
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
      return globals
          .content()
          .map(
              typed ->
                  List.of(
                      builtIn,
                      new UserContent(
                              env.directory().resolve(typed).normalize(),
                              typed.toString(),
                              builtIn,
                              UserContent.cacheHome(env::variable, env.home()))
                          .open()))
          .orElseGet(() -> List.of(builtIn));
    }

    @Override
    public SessionStore sessions() {
      if (sessions == null) {
        DataHome home =
            DataHome.find(globals.data(), world::variable, world.home(), world.directory());
        long now = world.clock().instant().getNano() + world.clock().millis();
        sessions = new SessionStore(home, world.clock(), new SplittableRandom(now));
      }
      return sessions;
    }
  }
}
