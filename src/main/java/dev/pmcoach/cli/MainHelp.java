package dev.pmcoach.cli;

import dev.pmcoach.cli.CommandTree.Entry;
import dev.pmcoach.cli.CommandTree.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Lays out the main help: the daily commands first, each section under its own heading. */
final class MainHelp {
  private MainHelp() {}

  static void layOut(CommandSpec root, CommandTree tree) {
    UsageMessageSpec usage = root.usageMessage();
    usage.customSynopsis("coach [COMMAND] [OPTION…]");
    usage.description(
        "Practise product-manager interviews at data-infrastructure companies, offline.",
        "Without a command, coach says what to do next.");
    usage.sortOptions(false);
    usage.optionListHeading("%nOptions:%n");
    usage.footerHeading("%n");
    usage.footer(
        "coach COMMAND --help tells more.",
        "What coach says of companies comes from public guides, not from the employers.");
    Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>(usage.sectionMap());
    sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, help -> "");
    sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> commands(tree));
    usage.sectionMap(sections);
    usage.sectionKeys(
        List.of(
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER));
  }

  private static String commands(CommandTree tree) {
    StringBuilder text = new StringBuilder();
    for (Section section : tree.sections()) {
      text.append('\n').append(section.title()).append(":\n");
      for (Entry entry : section.entries()) {
        text.append("  ").append(entry.name());
        text.append(" ".repeat(Math.max(1, 12 - entry.name().length())));
        text.append(entry.summary()).append('\n');
      }
    }
    return text.toString();
  }
}
