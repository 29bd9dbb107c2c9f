package dev.pmcoach.cli;

import dev.pmcoach.cli.CommandTree.Group;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.session.DataHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Shows and changes the user's settings. */
final class ConfigCommands {
  private ConfigCommands() {}

  static Group group() {
    return Group.of(
        "config",
        "Show or change your settings",
        CommandTree.leaf("list", "List all settings"),
        CommandTree.leaf("get", "Print one setting"),
        CommandTree.leaf("set", "Change one setting"));
  }

  private static Config.Setting known(String key) {
    return Config.setting(key)
        .orElseThrow(
            () ->
                Trouble.unknown(
                    "setting",
                    key,
                    Config.SETTINGS.stream().map(Config.Setting::key).toList(),
                    "coach config list"));
  }

  static final class ListSettings implements Command {
    @Override
    public List<String> examples() {
      return List.of("coach config list");
    }

    @Override
    public int run(Invocation call) {
      Config config = Config.load(call.env());
      call.show(
          () -> page(config),
          out ->
              out.object(
                  () -> {
                    out.field("schema", 1).field("file", config.file().toString());
                    out.array(
                        "settings",
                        Config.SETTINGS,
                        (json, setting) ->
                            json.object(
                                () ->
                                    json.field("key", setting.key())
                                        .field("about", setting.about())
                                        .field("value", config.get(setting.key()))));
                  }));
      return ExitCode.OK;
    }

    private static Page page(Config config) {
      return Page.builder()
          .table(
              List.of(Column.left("Setting"), Column.left("Value"), Column.flexible("About")),
              Config.SETTINGS.stream().map(setting -> row(config, setting)).toList())
          .muted(
              "A word on the command line comes first, then COACH_… in the environment, then "
                  + config.file()
                  + ".")
          .build();
    }

    private static List<Text> row(Config config, Config.Setting setting) {
      return List.of(
          Text.of(setting.key()),
          config.get(setting.key()).map(Text::of).orElse(Text.of("not set", Style.MUTED)),
          Text.of(setting.about()));
    }
  }

  static final class Get implements Command {
    @Override
    public void declare(Options options) {
      options.word("KEY", "1", "Such as data; coach config list names them all");
    }

    @Override
    public List<String> examples() {
      return List.of("coach config get data");
    }

    @Override
    public int run(Invocation call) {
      Config.Setting setting = known(call.word(0).orElseThrow());
      Config config = Config.load(call.env());
      call.show(
          () -> Page.builder().text(config.get(setting.key()).orElse("")).build(),
          out ->
              out.object(
                  () ->
                      out.field("schema", 1)
                          .field("key", setting.key())
                          .field("value", config.get(setting.key()))));
      return config.get(setting.key()).isPresent() ? ExitCode.OK : ExitCode.TROUBLE;
    }
  }

  static final class Change implements Command {
    @Override
    public void declare(Options options) {
      options.word("KEY", "1", "Such as data; coach config list names them all");
      options.word("VALUE", "1", "What it is from now on; '' unsets it");
    }

    @Override
    public List<String> examples() {
      return List.of("coach config set data ~/interviews", "coach config set data ''");
    }

    @Override
    public Set<Format> formats() {
      return Set.of(Format.TEXT);
    }

    @Override
    public int run(Invocation call) {
      Config.Setting setting = known(call.word(0).orElseThrow());
      String value = call.word(1).orElseThrow().strip();
      if (value.indexOf('\n') >= 0 || value.indexOf('"') >= 0) {
        throw Trouble.usage("a setting is one line without double quotes", "");
      }
      if (!value.isEmpty()) {
        Config.problem(setting.key(), value)
            .ifPresent(
                problem -> {
                  throw Trouble.usage(problem, "");
                });
      }
      write(Config.place(call.env()), setting.key(), value);
      return ExitCode.OK;
    }

    private static void write(Path file, String key, String value) {
      try {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        String text = String.join("\n", Config.changed(lines, key, value)) + "\n";
        new DataHome(file.getParent()).write(file, text);
      } catch (IOException e) {
        throw Trouble.expected("can't change " + file + ": " + e.getMessage(), "");
      }
    }
  }
}
