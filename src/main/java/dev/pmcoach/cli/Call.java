package dev.pmcoach.cli;

/**
 * A call that names a command and fits what it takes.
 *
 * @param path the command's name, such as {@code questions list}; empty for none
 */
record Call(String path, Command command, Options options, Arguments arguments) {}
